const SIGN_IN = /(?:^|[^a-z])(?:log-?in|log-?on|sign-?in|signon|passport|sso|oauth2?|denglu)(?:[^a-z]|$)/i;

/** Whether an address is called like a page on which one signs in: by a word in its host or path, not in its query. */
export const isSignInAddress = ({ hostname, pathname, hash }: URL): boolean =>
  SIGN_IN.test(hostname) || SIGN_IN.test(pathname) || SIGN_IN.test(hash.replace(/\?.*$/, ''));
