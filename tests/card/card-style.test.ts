import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CARD_STYLE } from '../../src/card/card-style.ts';

const tokens = readFileSync(join(import.meta.dirname, '../../src/look/tokens.css'), 'utf8');

const coloursOf = (css: string): Map<string, string> =>
  new Map(
    [...css.matchAll(/--([\w-]+):\s*(light-dark\(#[^)]*\))/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

test('the colours of the card are those of the screens', () => {
  const [card, screens] = [
    coloursOf(CARD_STYLE.replace(/@media[^{]*contrast[\s\S]*/, '')),
    coloursOf(tokens),
  ];
  expect(card.size).toBeGreaterThan(8);
  for (const [name, value] of card) expect(value, name).toBe(screens.get(name));
});

test('no length of the card hangs on the text size of the page', () => {
  expect(CARD_STYLE).not.toMatch(/\drem\b/);
});

test('whatever the page could set on the element from outside is set for good', () => {
  const host = /:host \{([^}]*)\}/.exec(CARD_STYLE)?.[1] ?? '';
  const set = host
    .split(';')
    .map((line) => line.trim())
    .filter(Boolean);
  expect(set.length).toBeGreaterThan(5);
  expect(set.filter((line) => !line.endsWith('!important'))).toEqual([]);
});
