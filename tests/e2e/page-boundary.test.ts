/** What a page can learn of the extension, and what it can make it do: nothing. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { accountPage } from './support/account-pages.ts';
import { ask, OLD, openWelcome, readFacts, readSeen, setUpNumbers, untilSeen } from './support/screens.ts';
import { accountPageOf, createWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld(inject('browser'));
  const welcome = await openWelcome(world.driver);
  await setUpNumbers(welcome);
  await welcome.close();
});
afterAll(() => world?.close());

/** Everything a page can look at: its document, its globals, its timeline. */
const lookAround = () => ({
  html: document.documentElement.outerHTML,
  globals: Object.getOwnPropertyNames(globalThis).sort(),
  timeline: performance
    .getEntries()
    .map(({ entryType, name }) => `${entryType} ${name}`)
    .filter((entry) => /^(mark|measure)|extension/.test(entry)),
  stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
});

test('a page that was read looks to its scripts like one that was not', async () => {
  const html = accountPage('绑定手机', OLD.mask);
  world.serve(accountPageOf('weibo'), html);
  world.serve('https://outside.example/account/security', html);
  const untouched = await world.driver.openTab('https://outside.example/account/security');
  const read = await world.driver.openTab(accountPageOf('weibo'));
  await untilSeen(world.driver, 'weibo', OLD.mask);
  expect(await read.evaluate(lookAround)).toEqual(await untouched.evaluate(lookAround));
});

test('a page script reaches neither our messages nor our files', async () => {
  const tab = await world.driver.openTab(accountPageOf('weibo'));
  await untilSeen(world.driver, 'weibo', OLD.mask);
  const before = await readFacts(world.driver);
  const numbers = (await ask(world.driver, 'number.list', null)).numbers;

  const outcome = await tab.evaluate(
    async (origin, message) => {
      const scope = globalThis as unknown as Record<
        string,
        { runtime?: { sendMessage?: unknown } } | undefined
      >;
      window.postMessage(message, '*');
      window.dispatchEvent(new MessageEvent('message', { data: message, source: window }));
      document.dispatchEvent(new CustomEvent('rebind', { detail: message }));
      return {
        api: [scope.chrome?.runtime?.sendMessage, scope.browser?.runtime?.sendMessage].map(
          (one) => typeof one,
        ),
        files: await Promise.all(
          ['/popup.html', '/welcome.html', '/manifest.json', '/background.js'].map((file) =>
            fetch(origin + file).then(
              () => 'read',
              () => 'refused',
            ),
          ),
        ),
      };
    },
    world.driver.extensionOrigin,
    { from: 'screen', name: 'number.add', body: { text: '13900005678', country: 'CN' } },
  );
  expect(outcome).toEqual({
    api: ['undefined', 'undefined'],
    files: ['refused', 'refused', 'refused', 'refused'],
  });
  // The next reading comes after anything those attempts could have started.
  world.serve(accountPageOf('zhihu'), accountPage('绑定手机', OLD.mask));
  await tab.goto(accountPageOf('zhihu'));
  await untilSeen(world.driver, 'zhihu', OLD.mask);
  expect((await ask(world.driver, 'number.list', null)).numbers).toEqual(numbers);
  expect((await readFacts(world.driver)).length).toBe(before.length + 1);
});

test('a page speaks only for the site it lies on', async () => {
  world.serve(accountPageOf('meituan'), accountPage('支付宝绑定手机', OLD.mask));
  const tab = await world.driver.openTab(accountPageOf('meituan'));
  await untilSeen(world.driver, 'meituan', OLD.mask);
  await tab.close();
  expect(await readSeen(world.driver, 'alipay')).toEqual([]);
});
