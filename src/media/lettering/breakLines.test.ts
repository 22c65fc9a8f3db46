import { expect, test } from 'vitest';
import { lineBreaker } from './breakLines.ts';

/** Each character is as wide as any other. */
const lines = (text: string, widest: number, language = 'en') =>
  lineBreaker(text, (piece) => piece.length, language)(widest);

test('lines are about as long as each other', () => {
  expect(lines('More than three thousand trips of the year', 40)).toEqual([
    'More than three thousand',
    'trips of the year',
  ]);
  expect(lines('A train came', 40)).toEqual(['A train came']);
});

test.each([
  ['a dash', 'поездов Китай — Европа', 14, 'ru', ['поездов', 'Китай — Европа']],
  ['a no-break space', 'by 26 May in all', 9, 'en', ['by 26 May', 'in all']],
  ['closing signs', '列车到了，“绿色通道”开放', 5, 'zh', ['列车到了，', '“绿色', '通道”开放']],
  ['a word that is too long', 'Donaudampfschiff', 10, 'de', ['Donaudam', 'pfschiff']],
])('%s', (_, text, widest, language, expected) => {
  expect(lines(text, widest, language)).toEqual(expected);
});

test('a text without words has no lines', () => {
  expect(lines('', 10)).toEqual([]);
});
