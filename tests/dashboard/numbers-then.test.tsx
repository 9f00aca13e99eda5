// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { browser } from '../../src/browser.ts';
import { NumbersThen } from '../../src/dashboard/numbers-then.tsx';
import { LocaleContext } from '../../src/pieces/locale-context.ts';
import { localeFor } from '../../src/texts/locale.ts';
import { NEW, OLD } from '../support/facts.ts';

const locale = localeFor('en', 'en');
const { t, day } = locale;
afterEach(() => render(null, document.body));

test('every number is there with its days: since when, replaced by which, cancelled when, free from when', async () => {
  const gone = {
    ...OLD,
    status: 'retired' as const,
    cancelOn: '2027-01-10',
    replacementId: NEW.id,
    overrides: { weibo: 'an empty account' },
  };
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({
    numbers: [gone, NEW],
    display: { [OLD.id]: '138 0013 8000', [NEW.id]: '139 0000 1234' },
  } as never);
  act(() =>
    render(
      <LocaleContext.Provider value={locale}>
        <NumbersThen madeAt={1} freezeDays={{ [OLD.id]: 90 }} tell={() => {}} />
      </LocaleContext.Provider>,
      document.body,
    ),
  );
  const item = (e164: string) =>
    vi.waitUntil(() => document.querySelector(`[data-own-number="${e164}"]`)?.textContent);
  const old = await item(OLD.e164);
  for (const words of [
    '138 0013 8000',
    t.status.retired,
    t.numberSince(locale.date(OLD.addedAt, Date.now())),
    t.replacedBy('139 0000 1234'),
    t.cancelledOn(day('2027-01-10')),
    t.allDone.steps.reissue.title(day('2027-04-11')),
  ])
    expect(old).toContain(words);
  const reason = document.querySelector(`[data-own-number="${OLD.e164}"] [data-reason="weibo"]`);
  expect(reason?.textContent).toContain('an empty account');
  expect(document.querySelectorAll('details')).toHaveLength(1);
  expect(await item(NEW.e164)).toContain(t.status.active);
});

test('a replacement that was taken out of the list is not named', async () => {
  const going = { ...OLD, status: 'retiring' as const, replacementId: 'gone' };
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({
    numbers: [going],
    display: { [OLD.id]: '138 0013 8000' },
  } as never);
  act(() =>
    render(
      <LocaleContext.Provider value={locale}>
        <NumbersThen madeAt={1} freezeDays={{}} tell={() => {}} />
      </LocaleContext.Provider>,
      document.body,
    ),
  );
  const text = await vi.waitUntil(() => document.querySelector('[data-own-number]')?.textContent);
  expect(text).not.toContain(t.replacedBy('').trim());
  expect(text).toContain(t.noDate);
});
