// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { browser } from '../../src/browser.ts';
import { ServicePage } from '../../src/dashboard/service-page.tsx';
import type { GivenReason } from '../../src/messages/journey-contract.ts';
import { LocaleContext } from '../../src/pieces/locale-context.ts';
import { localeFor } from '../../src/texts/locale.ts';
import { NEW, OLD } from '../support/facts.ts';

const locale = localeFor('en', 'en');
const { t, day } = locale;
const NAMES = { [OLD.id]: '138 0013 8000', [NEW.id]: '139 0000 1234' };
afterEach(() => render(null, document.body));

const draw = (reasons: GivenReason[]) => {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async ({ name }: { name: string }) =>
    name === 'site.evidence' ? { facts: [], reasons } : { rules: [], ownSites: [] }) as never);
  act(() =>
    render(
      <LocaleContext.Provider value={locale}>
        <ServicePage
          siteId="not-in-the-catalogue"
          rows={[]}
          madeAt={1}
          now={1}
          numberNames={NAMES}
          say={() => {}}
          tell={() => {}}
        />
      </LocaleContext.Provider>,
      document.body,
    ),
  );
};

test('a service says why it was left as it was, for which number, and whether that is over', async () => {
  draw([
    { numberId: OLD.id, reason: 'shut down', cancelledOn: '2027-01-14', stands: true },
    { numberId: 'gone', reason: 'empty', stands: false },
  ]);
  const section = await vi.waitUntil(() => document.querySelector('[data-given-reasons="2"]'));
  const [first, second] = [...section.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(first).toContain(t.gateReasons.given('138 0013 8000', day('2027-01-14')));
  expect(first).toContain('shut down');
  expect(first).not.toContain(t.gateReasons.earlier);
  expect(second).toContain(t.gateReasons.givenSome(t.numberThen.removed));
  expect(second).toContain(t.gateReasons.earlier);
});

test('where no reason was given there is no room for any', async () => {
  draw([]);
  await vi.waitUntil(() => document.body.textContent?.includes(t.evidenceNone));
  expect(document.querySelector('[data-given-reasons]')).toBeNull();
});
