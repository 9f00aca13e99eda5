/** Account pages as they really come: late, framed, redrawn, in shadow trees; and pages that only look like them. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { until } from '../support/browsers/until.ts';
import { accountPage, otherPage, page } from './support/account-pages.ts';
import { NEW, OLD, openWelcome, readFacts, readSeen, setUpNumbers, untilSeen } from './support/screens.ts';
import { accountPageOf, createWorld, type World } from './support/world.ts';

let world: World;
let tab: Tab;

beforeAll(async () => {
  world = await createWorld(inject('browser'));
  const welcome = await openWelcome(world.driver);
  await setUpNumbers(welcome);
  await welcome.close();
  world.serve('https://outside.example/', otherPage('Outside'));
  tab = await world.driver.openTab('https://outside.example/');
});
afterAll(() => world?.close());

/** Masks that pages of a site have shown so far. */
const masksOf = async (siteId: string) =>
  (await readSeen(world.driver, siteId)).flatMap(({ numbers }) => numbers.map(({ mask }) => mask));

/**
 * Shows that a page on which nothing may be recorded was really read: a row that must be recorded is put into the
 * same document afterwards, and is recorded alone.
 */
async function expectOnlyTheRow(siteId: string, mask: string) {
  await tab.evaluate(
    (row, to) => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', row);
      history.replaceState(null, '', to);
    },
    `<div class="item"><span>绑定手机</span><span>${mask}</span><a href="#">修改</a></div>`,
    '?again=1',
  );
  await untilSeen(world.driver, siteId, mask);
  expect(await masksOf(siteId)).toEqual([mask]);
}

test('content that arrives late is read', async () => {
  const body = '<main><h1>账号与安全</h1><div id="late">加载中…</div></main>';
  const script = `<script>setTimeout(() => { document.querySelector('#late').innerHTML = '<p><span>绑定手机</span> <span>${OLD.mask}</span></p>' }, 1500)</script>`;
  world.serve(accountPageOf('weibo'), page('账号与安全', body + script));
  await tab.goto(accountPageOf('weibo'));
  await untilSeen(world.driver, 'weibo', OLD.mask);
});

test('a frame of the same site is read', async () => {
  const address = accountPageOf('meituan');
  world.serve(`${address}/phone`, accountPage('手机号：', OLD.mask));
  world.serve(
    address,
    page('设置', `<main><h1>账户设置</h1><iframe src="${address}/phone" width="600"></iframe></main>`),
  );
  await tab.goto(address);
  await untilSeen(world.driver, 'meituan', OLD.mask);
});

test('an open shadow root is read', async () => {
  const script = `<script>
    const root = document.querySelector('account-card').attachShadow({ mode: 'open' });
    root.innerHTML = '<section><span>手机号</span><span>${OLD.mask}</span><button>更换</button></section>';
  </script>`;
  world.serve(
    accountPageOf('zhihu'),
    page('设置', `<main><h1>账号</h1><account-card></account-card></main>${script}`),
  );
  await tab.goto(accountPageOf('zhihu'));
  await untilSeen(world.driver, 'zhihu', OLD.mask);
});

test('an account page reached by history.pushState is read', async () => {
  const address = new URL(accountPageOf('jd'));
  world.serve(address.origin, otherPage('首页'));
  world.serve(`${address.origin}/`, otherPage('首页'));
  await tab.goto(`${address.origin}/`);
  await tab.evaluate(
    (to, html) => {
      history.pushState(null, '', to);
      document.body.innerHTML = html;
    },
    address.pathname,
    `<main><h1>安全中心</h1><p><span>验证手机</span> <span>${OLD.mask}</span></p></main>`,
  );
  await untilSeen(world.driver, 'jd', OLD.mask);
});

test('an account page reached by a hash route is read', async () => {
  const address = new URL(accountPageOf('huawei-id'));
  expect(address.hash).toMatch(/^#\//);
  const script = `<script>
    addEventListener('hashchange', () => {
      document.querySelector('main').innerHTML = location.hash === '${address.hash}'
        ? '<h1>账号与安全</h1><p><span>手机号</span> <span>${OLD.mask}</span></p>' : '<h1>首页</h1>';
    });
  </script>`;
  world.serve(address.origin + address.pathname, page('华为账号', `<main><h1>首页</h1></main>${script}`));
  await tab.goto(`${address.origin}${address.pathname}#/home`);
  await tab.evaluate((hash) => {
    location.hash = hash;
  }, address.hash);
  await untilSeen(world.driver, 'huawei-id', OLD.mask);
});

test('a hotline and an order number are not recorded', async () => {
  world.serve(
    accountPageOf('12306'),
    page(
      '个人中心',
      `<main><h1>个人信息</h1>
        <p>客服热线：12306　投诉电话 400-800-8820　010-51991114</p>
        <table><tr><th>订单号</th><td>13912345678</td></tr><tr><th>快递单号</th><td>139****5678</td></tr></table>
        <p>运单编号 202411131380013800012</p></main>
        <footer>服务电话：13800138000（工作日 9:00–18:00）</footer>`,
    ),
  );
  await tab.goto(accountPageOf('12306'));
  await expectOnlyTheRow('12306', '138****8000');
});

test('a page that nobody is signed in to records nothing', async () => {
  world.serve(
    accountPageOf('taobao'),
    page(
      '登录',
      `<main><h1>登录</h1><form><label>手机号 <input type="tel" name="mobile" value="13900005678"></label>
        <label>短信验证码 <input name="code"></label><button type="button">获取验证码</button><button>登录</button></form>
        <p>未登录，请先登录</p></main>`,
    ),
  );
  await tab.goto(accountPageOf('taobao'));
  // A form to sign in stays in the way of any reading, so the proof that this page was passed is the next one.
  world.serve(accountPageOf('taobao', 2), accountPage('绑定手机', OLD.mask));
  await tab.evaluate(
    (to) => {
      history.pushState(null, '', to);
      document.body.innerHTML =
        '<main><h1>账号</h1><p><span>绑定手机</span> <span>138****8000</span></p></main>';
    },
    `${accountPageOf('taobao')}?signed-in=1`,
  );
  await untilSeen(world.driver, 'taobao', OLD.mask);
  expect(await masksOf('taobao')).toEqual([OLD.mask]);
});

test('nothing is injected on a host outside the catalogue', async () => {
  const html = accountPage('绑定手机', OLD.mask);
  world.serve('https://security.weibo.com.outside.example/account/security', html);
  await tab.goto('https://security.weibo.com.outside.example/account/security');
  const before = (await readFacts(world.driver)).length;
  // The next account page is recorded, so had this one been read, its record would be there by then.
  world.serve(accountPageOf('alipay'), accountPage('手机号码', NEW.mask));
  await tab.goto(accountPageOf('alipay'));
  await untilSeen(world.driver, 'alipay', NEW.mask);
  expect((await readFacts(world.driver)).length).toBe(before + 1);
  expect(
    await world.driver.inExtension(async () => {
      const response = await fetch('/manifest.json');
      const { content_scripts: scripts } = (await response.json()) as {
        content_scripts: { matches: string[] }[];
      };
      return scripts.flatMap(({ matches }) => matches).filter((match) => /^\*:\/\/\*|<all_urls>/.test(match));
    }),
  ).toEqual([]);
});

test('a page that is redrawn all the time is recorded once', async () => {
  const script = `<script>let n = 0; setInterval(() => { document.querySelector('main').innerHTML = '<h1>账号</h1><p><span>手机号</span> <span>${OLD.mask}</span></p><p>第 ' + ++n + ' 次</p>' }, 16)</script>`;
  world.serve(accountPageOf('douban'), page('账号', `<main></main>${script}`));
  await tab.goto(accountPageOf('douban'));
  await untilSeen(world.driver, 'douban', OLD.mask);
  // A later page of another site is recorded: whatever the redrawn page would send again came before it.
  world.serve(accountPageOf('csdn'), accountPage('手机号', OLD.mask));
  const address = new URL(accountPageOf('csdn'));
  await tab.goto(address.href);
  await until('the next page', async () => (await masksOf('csdn')).length > 0);
  expect(await masksOf('douban')).toEqual([OLD.mask]);
});
