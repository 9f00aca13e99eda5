import { describe, expect, it } from 'vitest';
import { searchSites } from '../../src/catalogue/search-sites.ts';
import { sites } from '../../src/catalogue/sites.ts';

const first = (typed: string): string | undefined => searchSites(sites.values(), typed)[0]?.id;
const ids = (typed: string): string[] => searchSites(sites.values(), typed).map((site) => site.id);

describe('search', () => {
  it.each([
    ['微博', 'weibo'],
    ['WEIBO', 'weibo'],
    ['xinlang weibo', 'weibo'],
    ['xinlangweibo', 'weibo'],
    ['zhifubao', 'alipay'],
    ['zfb', 'alipay'],
    ['b站', 'bilibili'],
    ['JD.com', 'jd'],
    ['点评', 'dianping'],
    ['ｂａｉｄｕ', 'baidu'],
    ['https://www.zhihu.com/settings/account?x=1', 'zhihu'],
    ['security.weibo.com', 'weibo'],
    ['ctrip.com', 'ctrip'],
    ['phg', undefined],
  ])('%s finds %s', (typed, id) => {
    expect(first(typed)).toBe(id);
  });

  it('puts a whole match before a beginning, and a beginning before the rest', () => {
    const found = ids('qq');
    expect(found[0]).toBe('qq');
    expect(found.indexOf('qq-music')).toBeLessThan(found.indexOf('tencent-video'));
    expect(found).toContain('tencent-video');
  });

  it('gives all for nothing typed, in the given order', () => {
    expect(ids('  ')).toEqual([...sites.keys()]);
  });

  it('does not answer a single Latin letter with everything that has it inside', () => {
    for (const site of searchSites(sites.values(), 'q'))
      expect(JSON.stringify([site.id, site.name, site.aliases, site.hosts]).toLowerCase()).toMatch(/["\s]q/);
  });

  it('treats signs as text', () => {
    expect(ids('.*')).toEqual([]);
    expect(ids('[a-z]+')).toEqual([]);
  });
});
