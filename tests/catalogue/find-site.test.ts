import { expect, test } from 'vitest';
import { findAccountPage, findSiteByUrl } from '../../src/catalogue/find-site.ts';

test('a host covers its subdomains and nothing that only ends like it', () => {
  expect(findSiteByUrl('https://security.weibo.com/account/security')?.id).toBe('weibo');
  expect(findSiteByUrl('https://notweibo.com/')).toBeUndefined();
  expect(findSiteByUrl('ftp://weibo.com/')).toBeUndefined();
  expect(findSiteByUrl('not an address')).toBeUndefined();
});

test('an account page covers its path and what is below it, not its neighbours', () => {
  const weibo = findSiteByUrl('https://weibo.com');
  expect(weibo && findAccountPage(weibo, 'https://security.weibo.com/account/security/?x=1')?.kind).toBe(
    'show',
  );
  expect(weibo && findAccountPage(weibo, 'https://security.weibo.com/account/securityx')).toBeUndefined();
});
