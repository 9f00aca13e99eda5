// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { browser } from '../../src/browser.ts';
import { HistoryView } from '../../src/dashboard/history-view.tsx';
import { LocaleContext } from '../../src/pieces/locale-context.ts';
import { localeFor } from '../../src/texts/locale.ts';
import { NEW, OLD, verdict } from '../support/facts.ts';

afterEach(() => render(null, document.body));

test.each([
  ['one number is being retired', { [OLD.id]: '138 0013 8000' }, false],
  ['two are', { [OLD.id]: '138 0013 8000', [NEW.id]: '139 0000 1234' }, true],
])('where %s, an entry says of which number it was said: %j %s', async (_what, numberNames, says) => {
  const said = verdict('weibo', 1, 'done', { numberId: OLD.id });
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({
    entries: [{ verdict: said, siteName: { zh: '微博', en: 'Weibo' }, undone: false }],
    total: 1,
  } as never);
  act(() =>
    render(
      <LocaleContext.Provider value={localeFor('en', 'en')}>
        <HistoryView madeAt={1} numberNames={numberNames} tell={() => {}} />
      </LocaleContext.Provider>,
      document.body,
    ),
  );
  const entry = await vi.waitUntil(() => document.querySelector('[data-verdict-id]'));
  expect(entry.textContent?.includes('138 0013 8000')).toBe(says);
});
