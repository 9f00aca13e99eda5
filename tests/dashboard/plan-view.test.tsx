// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PlanView } from '../../src/dashboard/plan-view.tsx';
import type { RetiringSummary } from '../../src/model/ready-view.ts';
import { LocaleContext } from '../../src/pieces/locale-context.ts';
import { localeFor } from '../../src/texts/locale.ts';
import { makeRetiring, makeRow } from '../support/rows.ts';

const locale = localeFor('en', 'en');
const { t, day } = locale;
const NOW = new Date(2027, 2, 1, 12).getTime();

let root: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
  root = document.getElementById('app') as HTMLElement;
});
afterEach(() => render(null, root));

const draw = (number: Partial<RetiringSummary>) =>
  act(() =>
    render(
      <LocaleContext.Provider value={locale}>
        <PlanView
          number={makeRetiring({ counts: { total: 2, done: 0, open: 2, unsure: 0, check: 0 }, ...number })}
          rows={[makeRow('mail'), makeRow('bank')]}
          now={NOW}
        />
      </LocaleContext.Provider>,
      root,
    ),
  );
const share = () => root.querySelector('[data-per-day]')?.textContent;
const current = () => root.querySelector<HTMLElement>('[aria-current="step"]')?.dataset.stretch;

test('with days to spare it says how many a day are enough to keep three days free', () => {
  draw({ cancelOn: '2027-03-04' });
  expect(share()).toBe(t.planPerDay(2));
});

test('with two days left it promises no free days', () => {
  draw({ cancelOn: '2027-03-03' });
  expect(share()).toBe(t.planHurried(2));
});

test('a planned day that went by is asked about, and nothing counts as frozen before the answer', () => {
  draw({ cancelOn: '2027-02-20' });
  expect(current()).toBe('before');
  expect(share()).toBe(undefined);
  const notice = root.querySelector('[data-passed]');
  expect(notice?.textContent).toContain(t.allDone.steps.passed.title(day('2027-02-20')));
  expect([...(notice?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
    '#/cancel',
    '/welcome.html#numbers',
  ]);
});

test('once it is cancelled the freeze is where it stands', () => {
  draw({ status: 'retired', cancelOn: '2027-02-20' });
  expect(current()).toBe('frozen');
  // Nobody is told any more that the old number gets codes.
  expect(root.querySelector('.timeline')?.textContent).not.toContain(t.timelineEasy(2));
  expect(root.querySelector('.timeline')?.textContent).toContain(t.timelineHarder(2));
  expect(root.querySelector('[data-passed]')).toBe(null);
});

test.each([
  ['with the day ahead, at the beginning', { cancelOn: '2027-03-04' }, 0],
  ['with the day gone by, at its end', { cancelOn: '2027-02-20' }, 1],
  [
    'a third into the freeze, a third along it',
    { status: 'retired' as const, cancelOn: '2027-01-30' },
    1 / 3,
  ],
  [
    'after the freeze, at the beginning of what has no end',
    { status: 'retired' as const, cancelOn: '2026-01-30' },
    0,
  ],
])('%s stands today on the line', (_when, number, share) => {
  draw(number);
  const today = root.querySelector<HTMLElement>('[aria-current="step"]')?.style.getPropertyValue('--today');
  expect(Number(today)).toBeCloseTo(share, 1);
});
