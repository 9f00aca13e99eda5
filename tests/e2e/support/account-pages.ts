/** Small pages in the shapes that account pages have, with the number as the one thing that changes. */

/** A whole document. The icon is given so that no browser asks for one. */
export const page = (title: string, body: string, lang = 'zh-CN'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

/** How label and number are joined. The number's element always has the id `number`. */
export type Layout = 'row' | 'table' | 'definition-list' | 'form' | 'sentence';

const LAYOUTS: Record<Layout, (label: string, number: string) => string> = {
  row: (label, number) =>
    `<div class="item"><span class="k">${label}</span><span class="v" id="number">${number}</span><a href="#">修改</a></div>`,
  table: (label, number) =>
    `<table><tr><th>登录密码</th><td>已设置</td></tr><tr><th>${label}</th><td id="number">${number}</td><td><a href="#">更换</a></td></tr></table>`,
  'definition-list': (label, number) =>
    `<dl><dt>昵称</dt><dd>小林</dd><dt>${label}</dt><dd id="number">${number}</dd></dl>`,
  form: (label, number) =>
    `<form><div class="row"><label>${label}</label><span id="number">${number}</span><button type="button">换绑</button></div></form>`,
  sentence: (label, number) => `<p>您的${label}：<b id="number">${number}</b>，<a href="#">立即更换</a></p>`,
};

/** An account page that shows `number` beside `label`. */
export const accountPage = (label: string, number: string, layout: Layout = 'row'): string =>
  page(
    '账号与安全',
    `<header><a href="/">首页</a></header><main><h1>账号与安全</h1>${LAYOUTS[layout](label, number)}</main>`,
  );

/** A page of no interest. */
export const otherPage = (title: string): string =>
  page(title, `<h1>${title}</h1><p>今日热门 · 活动 · 优惠</p>`);
