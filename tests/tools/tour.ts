/** The main job without a window: sample data, the list, an account page, the row that turns to rebound. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { accountPage, otherPage } from '../e2e/support/account-pages.ts';
import { ask, openPopup, untilReady, untilRow } from '../e2e/support/screens.ts';
import { accountPageOf, createWorld, otherPageOf, type World } from '../e2e/support/world.ts';
import type { DriverName } from '../support/browsers/driver.ts';
import { until } from '../support/browsers/until.ts';
import { PROJECT } from './running/command.ts';

/** As an account page would write it: the middle hidden. */
function maskOf(display: string): string {
  const digits = display.replace(/^\+\d+ /, '').replace(/\D/g, '');
  return `${digits.slice(0, 3)}${'*'.repeat(Math.max(4, digits.length - 7))}${digits.slice(-4)}`;
}

/** Runs the tour in an installed browser and leaves its pictures in `.output/tour`. Answers with an exit code. */
export async function runTour(browser: DriverName): Promise<number> {
  const folder = path.join(PROJECT, '.output/tour');
  mkdirSync(folder, { recursive: true });
  const world = await createWorld(browser);
  try {
    for (const [name, said] of await takeTour(world, folder)) console.log(`  ${name}  ${said}`);
    console.log(`The pictures lie in ${folder}`);
    return 0;
  } finally {
    await world.close();
  }
}

async function takeTour({ driver, serve }: World, folder: string): Promise<[string, string][]> {
  const taken: [string, string][] = [];
  const picture = async (tab: Awaited<ReturnType<typeof openPopup>>, name: string, said: string) => {
    await tab.activate();
    await tab.screenshot(path.join(folder, name));
    taken.push([name, said]);
  };

  const welcome = await driver.waitForTab('the first page', (address) =>
    address.startsWith(`${driver.extensionOrigin}/welcome.html`),
  );
  await welcome.setSize(1200, 900);
  await untilReady(welcome);
  await picture(welcome, '1-first-page.png', 'the first page, as installation opens it');

  await welcome.click('[data-action="sample-load"]');
  await welcome.waitFor(() => !!document.querySelector('[data-action="sample-clear"]'));
  await welcome.waitFor(() => !!document.querySelector('[data-status="retiring"]'));
  await picture(welcome, '2-sample-data.png', 'the same with sample data');

  const list = await openPopup(driver);
  await list.waitFor(() => !!document.querySelector('[data-state="open"]'));
  await picture(list, '3-what-is-left.png', 'the popup: what is left to rebind, most dangerous first');

  const { numbers, display } = await ask(driver, 'number.list', null);
  const retiring = numbers.find(({ status }) => status === 'retiring');
  const old = display[retiring?.id ?? ''];
  const next = display[retiring?.replacementId ?? ''];
  if (!old || !next) throw new Error('the sample has no number that is retiring in favour of another');
  const site = await list.waitFor(
    (wanted) =>
      wanted.find(
        (id) => document.querySelector(`[data-row="${id}"]`)?.getAttribute('data-state') === 'open',
      ),
    ['meituan', 'weibo', 'jd', 'taobao', 'alipay', 'zhihu', 'bilibili', '12306'],
  );

  serve(otherPageOf(site), otherPage(site));
  const page = await driver.openTab(otherPageOf(site));
  await until('the badge', () => driver.badgeText(page));
  const here = await openPopup(driver, page);
  await here.waitFor(() => !!document.querySelector('[data-group="here"] [data-row]'));
  await picture(here, '4-on-a-bound-site.png', `the popup over ${site}: that site first, the badge is lit`);

  serve(accountPageOf(site), accountPage('绑定手机', maskOf(next)));
  await page.activate();
  await page.goto(accountPageOf(site));
  await untilRow(here, site, 'rebound');
  await until('the badge to go out', async () => (await driver.badgeText(page)) === '');
  await page.setSize(1000, 400);
  await picture(page, '5-account-page.png', 'the account page with the new number (an invented page)');
  await picture(here, '6-rebound.png', 'the row has turned to rebound by itself, the badge is out');
  return taken;
}
