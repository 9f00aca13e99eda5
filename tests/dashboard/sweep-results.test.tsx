// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { SweepResults } from '../../src/dashboard/sweep-results.tsx';
import type { Row } from '../../src/model/ready-view.ts';
import { LocaleContext } from '../../src/pieces/locale-context.ts';
import { localeFor } from '../../src/texts/locale.ts';
import { NEW, OLD } from '../support/facts.ts';
import { makeRow } from '../support/rows.ts';

const locale = localeFor('en', 'en');
const { t } = locale;
const NAMES = { [OLD.id]: '138 0013 8000', [NEW.id]: '139 0000 1234' };
const seen = { grade: 'seen', mask: '138****8000', at: 1 } as const;
afterEach(() => render(null, document.body));

const draw = (rows: Row[]): HTMLElement => {
  act(() =>
    render(
      <LocaleContext.Provider value={locale}>
        <SweepResults
          items={[{ siteId: 'weibo', result: 'shown' }]}
          rows={rows}
          numberNames={NAMES}
          now={1}
        />
      </LocaleContext.Provider>,
      document.body,
    ),
  );
  return document.querySelector('[data-site="weibo"]') as HTMLElement;
};
const statesIn = (item: HTMLElement) =>
  [...item.querySelectorAll<HTMLElement>('[data-number]')].map(({ textContent }) => textContent);

test('of two numbers that go, each is there with its state, and what the page showed once', () => {
  const item = draw([
    makeRow('weibo', { numberId: OLD.id, state: 'open', ...seen }),
    makeRow('weibo', { numberId: NEW.id, state: 'rebound', ...seen }),
  ]);
  expect(statesIn(item)).toEqual([`${NAMES[OLD.id]}${t.states.open}`, `${NAMES[NEW.id]}${t.states.rebound}`]);
  expect(item.querySelector('.sweep-name')?.textContent?.split('138****8000')).toHaveLength(2);
});

test('where one number goes its state stands alone; without a row there is none', () => {
  expect(statesIn(draw([makeRow('weibo', { numberId: OLD.id, state: 'open', ...seen })]))).toEqual([
    t.states.open,
  ]);
  expect(statesIn(draw([]))).toEqual([]);
});
