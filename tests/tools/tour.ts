/** The main job without a window: sample data, the list, an account page, the row that turns to rebound. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { accountPage, otherPage } from '../e2e/support/account-pages.ts';
import {
  NEW,
  OLD,
  openPopup,
  setUpNumbers,
  untilReady,
  untilRow,
  untilSeen,
} from '../e2e/support/screens.ts';
import { accountPageOf, createWorld, otherPageOf, type World } from '../e2e/support/world.ts';
import type { DriverName, Tab } from '../support/browsers/driver.ts';
import { until } from '../support/browsers/until.ts';
import { PROJECT } from './running/command.ts';

/** Sites whose account pages the tour visits. */
const SITES = ['alipay', 'weibo', 'meituan', 'jd', 'taobao'];
const CHANGED = 'meituan';

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
  const picture = async (tab: Tab, name: string, said: string) => {
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

  await list.close();
  await welcome.activate();
  await welcome.click('[data-action="sample-clear"]');
  await welcome.waitFor(() => !document.querySelector('[data-number]'));
  await setUpNumbers(welcome);
  await picture(welcome, '4-two-numbers.png', 'without the sample: two numbers, one retiring for the other');

  for (const id of SITES) serve(accountPageOf(id), accountPage('绑定手机', OLD.mask));
  const page = await driver.openTab(accountPageOf(CHANGED));
  await page.setSize(1000, 300);
  for (const id of SITES) {
    await page.goto(accountPageOf(id));
    await untilSeen(driver, id, OLD.mask);
  }
  await picture(page, '5-account-page.png', 'an account page (an invented one) that shows the old number');

  serve(otherPageOf(CHANGED), otherPage(CHANGED));
  await page.goto(otherPageOf(CHANGED));
  await until('the badge', () => driver.badgeText(page));
  const here = await openPopup(driver, page);
  await here.waitFor(() => !!document.querySelector('[data-group="here"] [data-row]'));
  await picture(
    here,
    '6-on-a-bound-site.png',
    `the popup over ${CHANGED}: that site first, its badge is lit`,
  );

  serve(accountPageOf(CHANGED), accountPage('绑定手机', NEW.mask));
  await page.activate();
  await page.goto(accountPageOf(CHANGED));
  await untilRow(here, CHANGED, 'rebound');
  await until('the badge to go out', async () => (await driver.badgeText(page)) === '');
  await picture(page, '7-account-page-changed.png', 'the same account page with the new number');
  await picture(here, '8-rebound.png', 'its row has turned to rebound by itself, the badge is out');
  return taken;
}
