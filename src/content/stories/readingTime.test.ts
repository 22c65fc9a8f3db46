import { expect, test } from 'vitest';
import { readingMinutes } from './readingTime.ts';

test('a minute at the least', () => {
  expect(readingMinutes('')).toBe(1);
  expect(readingMinutes('One word.')).toBe(1);
});

test('238 words a minute', () => {
  expect(readingMinutes('rail '.repeat(238 * 4))).toBe(4);
  expect(readingMinutes('rail '.repeat(238 * 4.6))).toBe(5);
});

test('a figure, an abbreviation or a compound is one word; a mark alone is none', () => {
  expect(readingMinutes('1,435.5 '.repeat(238 * 3))).toBe(3);
  expect(readingMinutes('desk’s '.repeat(238 * 3))).toBe(3);
  expect(readingMinutes('twenty-foot '.repeat(238 * 3))).toBe(3);
  expect(readingMinutes('- , . – '.repeat(238 * 3))).toBe(1);
});

test('260 characters a minute where no spaces are written', () => {
  expect(readingMinutes('中'.repeat(260 * 3))).toBe(3);
  expect(readingMinutes('ひらがなカタカナ漢'.repeat(260))).toBe(9);
});

test('both in one text', () => {
  expect(readingMinutes(`${'rail '.repeat(238)}${'铁'.repeat(260)}`)).toBe(2);
});

test('letters of any other script are words', () => {
  expect(readingMinutes('поезд '.repeat(238 * 2))).toBe(2);
  expect(readingMinutes('철도 '.repeat(238 * 2))).toBe(2);
});
