import { expect, test } from 'vitest';
import { openGraphLocale } from './openGraphLocale.ts';

test.each([
  ['en-GB', 'en_GB'],
  ['de', 'de_DE'],
  ['zh-Hans', 'zh_CN'],
  ['zh-Hant-HK', 'zh_HK'],
  ['kk-Cyrl-KZ', 'kk_KZ'],
])('%s is %s', (language, locale) => {
  expect(openGraphLocale(language)).toBe(locale);
});
