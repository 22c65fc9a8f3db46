import { expect, test } from 'vitest';
import { isSameLanguage, languageName, readersLanguage } from './languages.ts';

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['en-GB', 'en'],
  ['zh-Hans', 'zh'],
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['sr-Latn', 'sr-Latn'],
  ['sr', 'sr'],
])('who reads %s reads %s', (tag, expected) => {
  expect(readersLanguage(tag)).toBe(expected);
});

test.each([
  ['de', 'de', true],
  ['de', 'de-AT', true],
  ['en-GB', 'en-US', false],
  ['zh-Hans', 'zh-CN', true],
  ['zh-Hans', 'zh-Hant', false],
  ['pt-BR', 'es', false],
])('%s and %s: the same is %s', (one, other, expected) => {
  expect(isSameLanguage(one, other)).toBe(expected);
  expect(isSameLanguage(other, one)).toBe(expected);
});

test.each([
  ['de', 'Deutsch'],
  ['ru', 'Русский'],
  ['fr', 'Français'],
  ['zh-Hans', '简体中文'],
  ['ar', 'العربية'],
  ['tr', 'Türkçe'],
])('%s calls itself %s', (tag, expected) => {
  expect(languageName(tag)).toBe(expected);
});
