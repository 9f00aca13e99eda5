import { expect, it } from 'vitest';
import { toTraditional } from '../../src/catalogue/chinese-scripts.ts';
import { OFFLINE_CHECKLIST } from '../../src/catalogue/offline-checklist.ts';

it('names every item in every language and once', () => {
  expect(new Set(OFFLINE_CHECKLIST.map((item) => item.id)).size).toBe(OFFLINE_CHECKLIST.length);
  for (const item of OFFLINE_CHECKLIST)
    for (const text of [item.title, item.how]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.tw).toMatch(/\p{Script=Han}/u);
      // No character of it is one that only the simplified script has.
      expect(toTraditional(text.tw ?? '')).toBe(text.tw);
      expect(text.en).toMatch(/^[\x20-\x7e\p{Script=Han}]+$/u);
      expect(text.en).toMatch(/[a-z]/);
    }
});

it('holds what no site holds: address book, bank key, cards at tills, contacts, SIM', () => {
  expect(OFFLINE_CHECKLIST.map((item) => item.id)).toEqual(
    expect.arrayContaining([
      'address-book',
      'bank-alerts',
      'membership-cards',
      'contacts-told',
      'sim-destroyed',
    ]),
  );
});

it('goes from before to the day to after', () => {
  const order = ['before', 'day', 'after'];
  const at = OFFLINE_CHECKLIST.map((item) => order.indexOf(item.when));
  expect(at).toEqual([...at].sort());
});
