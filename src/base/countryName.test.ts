import { expect, test } from 'vitest';
import { countryName } from './countryName.ts';

test.each([
  ['KZ', 'en-GB', 'Kazakhstan'],
  ['de', 'de', 'Deutschland'],
  ['CN', 'zh-Hans', '中国'],
])('%s in %s is %s', (code, language, name) => {
  expect(countryName(code, language)).toBe(name);
});

test('a code without a name stands for itself', () => {
  expect(countryName('AA', 'en')).toBe('AA');
});

test('what is no code is refused', () => {
  expect(() => countryName('China', 'en')).toThrow(RangeError);
});
