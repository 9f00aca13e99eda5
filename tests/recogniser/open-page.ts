/** A page of its own, as the browser would hold it. */
export const openPage = (body: string, title = '账号安全'): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`,
    'text/html',
  );

export const ADDRESS = new URL('https://www.example.com/account/security');
