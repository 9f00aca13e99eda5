import { expect, test } from 'vitest';
import { likelyCountry } from '../../src/welcome/countries.ts';

test('starts from the country of the browser, else from the script of its Chinese', () => {
  expect(likelyCountry(['zh', 'zh-TW'])).toBe('TW');
  expect(likelyCountry(['zh-Hant-HK', 'zh'])).toBe('HK');
  expect(likelyCountry(['zh-Hant'])).toBe('TW');
  expect(likelyCountry(['zh-Hans'])).toBe('CN');
  expect(likelyCountry(['zh'])).toBe('CN');
  expect(likelyCountry(['fr'])).toBe('US');
  expect(likelyCountry([])).toBe('US');
});
