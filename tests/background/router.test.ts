import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Background,
  freshBrowser,
  JD,
  pageSender,
  screenSender,
  startBackground,
  WEIBO,
  WEIBO_HOME,
} from '../support/background-life.ts';

let background: Background;
beforeEach(async () => {
  freshBrowser();
  background = await startBackground();
});

const SHOWN = { outcome: 'shown', numbers: [{ mask: '138****8000' }] } as const;
const shown = (mask: string) => ({ outcome: 'shown' as const, numbers: [{ mask }] });

describe('what a page may say', () => {
  test('is stored under the site, page and time that the browser and the clock tell', async () => {
    expect(await background.report(`${WEIBO}?uid=1#top`, { ...SHOWN, numbers: [...SHOWN.numbers] })).toEqual({
      stored: true,
    });
    const [fact] = await background.facts();
    expect(fact).toMatchObject({
      kind: 'sighting',
      siteId: 'weibo',
      page: 'security.weibo.com/account/security',
      at: Date.now(),
      source: 'page',
      outcome: 'shown',
      numbers: [{ mask: '138****8000' }],
    });
  });

  test('is stored with the role and state it gives, and as a question when it is not sure', async () => {
    await background.report(WEIBO, {
      outcome: 'ask',
      numbers: [{ mask: '138****8000', role: 'security', state: 'verified' }],
    });
    expect(await background.facts()).toMatchObject([
      { kind: 'question', numbers: [{ mask: '138****8000', role: 'security', state: 'verified' }] },
    ]);
  });

  test('that no number is on file is stored without any', async () => {
    await background.report(WEIBO, { outcome: 'absent', numbers: [{ mask: '138****8000' }] });
    expect(await background.facts()).toMatchObject([{ outcome: 'absent', numbers: [] }]);
  });

  test('in the body about site, page, time or source counts for nothing', async () => {
    const forged = {
      ...SHOWN,
      siteId: 'jd',
      page: 'jd.com/evil',
      at: 1,
      source: 'user',
      id: 'mine',
      kind: 'verdict',
    };
    await background.send(
      { from: 'page', name: 'page.report', body: forged, siteId: 'jd' },
      pageSender(WEIBO),
    );
    const facts = await background.facts();
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({
      siteId: 'weibo',
      source: 'page',
      kind: 'sighting',
      page: 'security.weibo.com/account/security',
      at: Date.now(),
    });
    expect(facts[0]?.id).not.toBe('mine');
  });

  test('a full number is never stored whole', async () => {
    for (const mask of [
      '13800138000',
      '138 0013 8000',
      '+86 13800138000',
      '1380013*000',
      '１３８００１３８０００',
    ])
      await background.report(WEIBO, shown(mask));
    const stored = (await background.facts()).flatMap((fact) =>
      fact.kind === 'sighting' ? fact.numbers.map(({ mask }) => mask) : [],
    );
    expect(stored.sort()).toEqual(['+86138****8000', '138****8000', '138****8000', '138*****000'].sort());
  });
});

describe('who is not listened to as a page', () => {
  const tab = (url: string, incognito = false) => ({ ...pageSender(WEIBO).tab, url, incognito }) as never;
  const refused: [string, ReturnType<typeof pageSender>][] = [
    ['a site outside the catalogue', pageSender('https://example.com/account/security')],
    ['a host that only ends like one', pageSender('https://notweibo.com/account/security')],
    ['a page of the site that is no account page', pageSender(WEIBO_HOME)],
    ['a page that is not on the web', pageSender('file:///account/security')],
    ['a private window', pageSender(WEIBO, { tab: tab(WEIBO, true) })],
    ['a frame in a page of another site', pageSender(WEIBO, { frameId: 3, tab: tab(JD) })],
    [
      'a frame in a page outside the catalogue',
      pageSender(WEIBO, { frameId: 3, tab: tab('https://example.com/') }),
    ],
    ['a frame in a page whose address is not told', pageSender(WEIBO, { frameId: 3, tab: tab('') })],
    ['a page without a tab', { id: fakeBrowser.runtime.id, url: WEIBO }],
    ['another extension', pageSender(WEIBO, { id: 'another-extension' })],
    ['a sandboxed frame', pageSender(WEIBO, { origin: 'null' })],
    ['a page of another origin than its address', pageSender(WEIBO, { origin: 'https://example.com' })],
    ['one of our own screens', screenSender()],
    ['nobody', {}],
  ];

  test.each(refused)('%s', async (_who, sender) => {
    const reply = await background.send({ from: 'page', name: 'page.report', body: SHOWN }, sender);
    expect(reply).toEqual({ stored: false });
    expect(await background.facts()).toEqual([]);
  });

  test('a private window is, once the user has said so: its account pages, and nothing more', async () => {
    await background.ask('settings.set', { privateWindows: 'read' });
    const sender = pageSender(WEIBO, { tab: tab(WEIBO, true) });
    expect(await background.send({ from: 'page', name: 'page.report', body: SHOWN }, sender)).toEqual({
      stored: true,
    });
    expect((await background.facts()).map(({ siteId }) => siteId)).toEqual(['weibo']);
    expect(await background.send({ from: 'page', name: 'card.mute', body: null }, sender)).toEqual({
      ok: false,
    });
    await background.ask('settings.set', { privateWindows: 'nothing' });
    expect(await background.send({ from: 'page', name: 'page.read', body: null }, sender)).toEqual({
      ok: false,
    });
  });

  test('a frame of the same site is', async () => {
    const reply = await background.report(WEIBO, shown('138****8000'), { frameId: 3, tab: tab(WEIBO_HOME) });
    expect(reply).toEqual({ stored: true });
  });

  test('a page that came to its account page without loading is', async () => {
    const reply = await background.report('https://security.weibo.com/other', shown('138****8000'), {
      tab: tab(WEIBO),
    });
    expect(reply).toEqual({ stored: true });
  });
});

describe('that a page was read', () => {
  const activities = async () => (await background.database()).getAll('activity');

  test.each(['signed-out', 'asks-password', 'unread'] as const)(
    'and came to %s is noted, and nothing is believed of it',
    async (outcome) => {
      expect(await background.report(`${WEIBO}?uid=1#top`, { outcome, numbers: [] })).toEqual({
        stored: false,
      });
      expect(await background.facts()).toEqual([]);
      expect(await activities()).toEqual([
        expect.objectContaining({
          kind: 'page-read',
          siteId: 'weibo',
          page: 'security.weibo.com/account/security',
          result: outcome,
        }),
      ]);
    },
  );

  test('is noted for ninety days', async () => {
    const db = await background.database();
    const old = { kind: 'page-read', siteId: 'jd', page: 'safe.jd.com/', result: 'shown' } as const;
    const day = 86_400_000;
    await db.put('activity', { ...old, id: 'older', at: Date.now() - 91 * day });
    await db.put('activity', { ...old, id: 'old', at: Date.now() - 89 * day });
    await background.report(WEIBO, shown('138****8000'));
    const kept = await activities();
    expect(kept).toHaveLength(2);
    expect(kept.map(({ id }) => id)).toContain('old');
  });

  test('is not noted when it may not be told', async () => {
    await background.report(WEIBO, { outcome: 'unread', numbers: [] }, { id: 'another-extension' });
    expect(await activities()).toEqual([]);
  });
});

describe('what a page may not say', () => {
  const bodies: [string, unknown][] = [
    ['nothing', undefined],
    ['a text', 'shown'],
    ['an unknown outcome', { outcome: 'gone', numbers: [] }],
    ['no list', { outcome: 'shown', numbers: '138****8000' }],
    ['an empty list', { outcome: 'shown', numbers: [] }],
    ['a mask that is none', shown('hello world')],
    ['a mask that is too long', shown(`138****8000${' '.repeat(100)}`)],
    ['an address book', { outcome: 'shown', numbers: Array(9).fill({ mask: '138****8000' }) }],
    ['an unknown role', { outcome: 'shown', numbers: [{ mask: '138****8000', role: 'king' }] }],
    ['numbers that are no texts', { outcome: 'shown', numbers: [{ mask: 13800138000 }] }],
  ];

  test.each(bodies)('%s', async (_what, body) => {
    const reply = await background.send({ from: 'page', name: 'page.report', body }, pageSender(WEIBO));
    expect(reply).toEqual({ stored: false });
    expect(await background.facts()).toEqual([]);
  });

  test.each([
    'number.list',
    'number.add',
    'number.remove',
    'rows.list',
    'verdict.add',
    'sample.clear',
    'problems.list',
    'settings.set',
  ])('%s, under either name', async (name) => {
    await expect(background.send({ from: 'screen', name, body: null }, pageSender(WEIBO))).rejects.toThrow(
      'refused',
    );
    expect(await background.send({ from: 'page', name, body: null }, pageSender(WEIBO))).toEqual({
      stored: false,
    });
  });

  test('a page gone wild is stopped', async () => {
    for (let i = 0; i < 105; i++)
      await background.report(WEIBO, shown(`138****${String(i).padStart(4, '0')}`));
    expect(await background.facts()).toHaveLength(100);
    expect(await background.report(JD, shown('138****8000'))).toEqual({ stored: true });
  });
});

describe('who is not listened to as a screen', () => {
  const own = fakeBrowser.runtime.getURL('/popup.html');
  test.each([
    ['a page', pageSender(WEIBO)],
    ['another extension', { ...screenSender(), id: 'another-extension' }],
    [
      'an address of another extension',
      { ...screenSender(), url: own.replace(fakeBrowser.runtime.id, 'other') },
    ],
    [
      'an address that only begins like ours',
      { ...screenSender(), url: 'https://test-extension-id/popup.html' },
    ],
    ['another origin in our address', { ...screenSender(), origin: 'https://weibo.com' }],
    ['no address', { id: fakeBrowser.runtime.id }],
    ['nobody', {}],
  ])('%s', async (_who, sender) => {
    await expect(
      background.send({ from: 'screen', name: 'number.list', body: null }, sender),
    ).rejects.toThrow('refused');
  });

  test('our own pages are, in a popup or in a tab', async () => {
    const message = { from: 'screen', name: 'number.list', body: null };
    const empty = { numbers: [], display: {} };
    expect(await background.send(message, screenSender())).toEqual(empty);
    expect(
      await background.send(message, {
        ...screenSender('welcome.html'),
        tab: pageSender(WEIBO).tab as never,
      }),
    ).toEqual(empty);
    const { origin: _origin, ...withoutOrigin } = screenSender('sidepanel.html');
    expect(await background.send(message, withoutOrigin)).toEqual(empty);
  });
});

describe('messages that are none', () => {
  test.each(['toString', '__proto__', 'constructor', 'number', ''])(
    'the name "%s" is refused',
    async (name) => {
      await expect(background.send({ from: 'screen', name, body: null }, screenSender())).rejects.toThrow(
        'refused',
      );
    },
  );

  test.each([
    ['number.add', { text: 7, country: 'CN' }],
    ['number.add', null],
    ['number.remove', { id: '' }],
    ['rows.list', { from: -1, count: 10 }],
    ['rows.list', { from: 0.5, count: 10 }],
    ['verdict.add', { siteId: 'weibo', verdict: 'perhaps' }],
    ['sites.pick', { numberId: 'x', siteIds: 'weibo' }],
    ['settings.set', { language: 'fr' }],
  ])('%s with a body that does not fit is refused', async (name, body) => {
    await expect(background.send({ from: 'screen', name, body }, screenSender())).rejects.toThrow('refused');
  });

  test.each([undefined, null, 'hello', { name: 'number.list' }, { from: 'sky', name: 'number.list' }])(
    '%j is left to others',
    async (message) => {
      expect(await background.send(message, screenSender())).toBeUndefined();
    },
  );
});
