/** The screens of the sweep through axe and for what is cut off, in every state and language, and by keyboard. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Sweep } from '../../src/model/sweep.ts';
import { localeFor } from '../../src/texts/locale.ts';
import type { Tab } from '../support/browsers/driver.ts';
import { page } from './support/account-pages.ts';
import { LANGUAGES, openDashboard, speak } from './support/journey-screens.ts';
import { look } from './support/look-for-faults.ts';
import { ALIKE, ask, OLD, openWelcome, setUpNumbers } from './support/screens.ts';
import { plantSweep, readSweep, sweepPagesOf, untilSweep } from './support/sweeping.ts';
import { createWorld, type World } from './support/world.ts';

const { t } = localeFor('en', 'en');

let world: World;
let dashboard: Tab;

beforeAll(async () => {
  world = await createWorld(inject('browser'));
  for (const id of ['weibo', 'zhihu']) for (const url of sweepPagesOf(id)) world.serve(url, page('x', ''));
  const welcome = await openWelcome(world.driver);
  await setUpNumbers(welcome);
  await welcome.close();
  const { numbers } = await ask(world.driver, 'number.list', null);
  const numberId = numbers.find(({ status }) => status === 'retiring')?.id ?? '';
  await ask(world.driver, 'sites.pick', { numberId, siteIds: ['weibo', 'zhihu'] });
  dashboard = await openDashboard(world.driver, 'sweep');
});
afterAll(() => world?.close());

const untilState = (state: string) =>
  dashboard.waitFor((wanted) => !!document.querySelector(`[data-sweep="${wanted}"]`), state);

const OVER: [string, Pick<Sweep, 'status' | 'why'>][] = [
  ['stopped', { status: 'stopped' }],
  ['done', { status: 'done' }],
];
const PAUSED = (['user', 'tab-closed', 'restart', 'no-window', 'offline'] as const).map(
  (why): [string, Pick<Sweep, 'status' | 'why'>] => [`paused: ${why}`, { status: 'paused', why }],
);

test.each([...OVER, ...PAUSED.slice(0, 1)])(
  '%s has no fault that axe finds and cuts nothing off',
  async (name, state) => {
    await plantSweep(world.driver, state);
    await untilState(state.status);
    const faults: Record<string, string> = {};
    for (const language of LANGUAGES) {
      await dashboard.setSize(1000, 800);
      await speak(world.driver, dashboard, language);
      await untilState(state.status);
      await look(dashboard, `${language}/${name}`, faults);
    }
    expect(faults).toEqual({});
    await dashboard.setSize(1000, 800);
  },
);

test('every reason for a pause is said', async () => {
  const said = new Set<string>();
  for (const [, state] of PAUSED) {
    await plantSweep(world.driver, state);
    await untilState('paused');
    said.add(
      await dashboard.waitFor(
        (before) => {
          const text = document.querySelector('.sweep-head .soft')?.textContent;
          return text && !before.includes(text) ? text : undefined;
        },
        [...said],
      ),
    );
  }
  expect(said.size).toBe(PAUSED.length);
});

test('by keyboard alone a sweep is chosen, started, paused, resumed and stopped', async () => {
  const { driver } = world;
  await plantSweep(driver, { status: 'stopped' });
  await untilState('stopped');
  await speak(driver, dashboard, 'en');
  await dashboard.activate();
  /** Goes on with Tab until the control has the focus, then presses it. */
  const press = async (action: string) => {
    await dashboard.waitFor((id) => !!document.querySelector(`[data-action="${id}"]`), action);
    for (let n = 0; n < 400; n++) {
      if (await dashboard.evaluate((id) => document.activeElement?.matches(`[data-action="${id}"]`), action))
        return dashboard.press('Enter');
      await dashboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${action}`);
  };
  await press('sweep-clear');
  await untilState('none');
  await dashboard.waitFor(() => !!document.querySelector('[data-chosen="2"]'));
  await press('sweep-start');
  await untilState('running');
  await untilSweep(driver, 'a page', ({ page: at }) => at?.led === true);
  await press('sweep-pause');
  await untilState('paused');
  await press('sweep-resume');
  await untilState('running');
  await press('sweep-stop');
  await untilState('stopped');
  expect((await readSweep(driver))?.status).toBe('stopped');
  // What was pressed is gone; the focus is still somewhere in the page.
  await dashboard.waitFor(() => document.activeElement !== document.body);
});

test('where two numbers go each stands with its state, and nothing is cut off', async () => {
  const { driver } = world;
  const second = await ask(driver, 'number.add', { text: ALIKE.typed, country: 'CN' });
  if (!second.ok) throw new Error(`the number was refused: ${second.problem}`);
  const numberId = second.number.id;
  await ask(driver, 'number.retire', { id: numberId });
  await ask(driver, 'sites.pick', { numberId, siteIds: ['weibo', 'zhihu'] });
  await ask(driver, 'verdict.add', { siteId: 'weibo', verdict: 'done', numberId });
  await plantSweep(driver, { status: 'done' });
  await untilState('done');
  const states = await dashboard.waitFor(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('[data-site="weibo"] [data-number]')];
    return shown.length === 2 ? shown.map(({ textContent }) => textContent ?? '') : undefined;
  });
  const stateOf = (display: string) => states.find((text) => text.startsWith(display))?.slice(display.length);
  expect(stateOf(ALIKE.typed)).toBe(t.states.rebound);
  expect(stateOf(OLD.typed)).toBe(t.states.check);
  const faults: Record<string, string> = {};
  for (const language of LANGUAGES) {
    await dashboard.setSize(1000, 800);
    await speak(driver, dashboard, language);
    await dashboard.waitFor(
      () => document.querySelectorAll('[data-site="weibo"] [data-number]').length === 2,
    );
    await look(dashboard, `${language}/two`, faults);
  }
  expect(faults).toEqual({});
});
