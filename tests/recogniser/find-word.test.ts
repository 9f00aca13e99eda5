import { expect, it } from 'vitest';
import { wordsFrom } from '../../src/recogniser/find-word.ts';
import { groupWords } from '../../src/recogniser/group-words.ts';
import { words } from '../../src/recogniser/words.ts';

it('finds every word of every list by its first character', () => {
  Object.values(words).forEach((list, i) => {
    for (const word of list) {
      const written = word.replaceAll('_', ' ');
      const found = wordsFrom(written.charAt(0)).find(
        ({ text, whole }) => text + (whole ? '$' : '') === written,
      );
      expect(found, word).toBeDefined();
      expect((found?.bits ?? 0) & (1 << i), word).not.toBe(0);
    }
  });
});

it('has nothing for a character that begins no word', () => {
  expect(wordsFrom('\ue000')).toEqual([]);
});

it('puts the longest word first, and of two as long the one that may go on', () => {
  expect(groupWords({ a: ['tel$', 'telefon', 'phone', 'tel', 'phone'], b: ['tel', 'a_b'] })).toEqual({
    heads: 'apt',
    groups: 'a bB\nphoneA\ntelefonA|telAB|tel$A',
  });
});
