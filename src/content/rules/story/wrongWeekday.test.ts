import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookWith } from '../../../tools/fixtures/lookWith.ts';
import { wrongWeekday } from './wrongWeekday.ts';

const look = (body: string, fields = {}) => lookWith(wrongWeekday, body, fields);

test('weekdays that a date is not', () => {
  expect(look('By Tuesday 26 May, and on Friday, June 13th, 2025.')).toEqual([
    '9:4 26 May 2025 is a Monday. | Tuesday 26 May',
  ]);
  expect(look('Am Dienstag, den 26. Mai 2025.', { language: 'de' })).toHaveLength(1);
  expect(look('El martes 26 de mayo de 2025.', { language: 'es' })).toHaveLength(1);
  expect(
    look('Во вторник, 26 мая 2025 года. Вторник, 26 мая 2025.', { language: 'ru' }),
  ).toHaveLength(2);
  expect(look('Le mardi 26 mai 2025.', { language: 'fr' })).toHaveLength(1);
});

test('a date without a year is the one next to the day of publication', () => {
  const published = '2025-01-03T10:00:00+08:00';
  expect(look('On Tuesday 31 December.', { published })).toEqual([]);
  expect(look('On Monday 6 January.', { published })).toEqual([]);
});

test('a date to come without a year, up to ten months off', () => {
  const published = '2025-06-20T10:00:00+08:00';
  expect(
    look('| Opens |\n| --- |\n| Thursday, 1 January |\n| Wednesday, 1 April |', { published }),
  ).toEqual([]);
  expect(look('On Friday 1 January.', { published })).toHaveLength(1);
  expect(look('On Tuesday 26 May.', { published })).toHaveLength(1);
  expect(look('On Thursday 1 January 2025.', { published })).toHaveLength(1);
});

test('days that no calendar has, and names that are no weekday', () => {
  expect(look('Monday 31 June 2025, Sunday Times 12 May, Mondays 3 May.')).toEqual([]);
});

test('every date with its own weekday is right, in each language', () => {
  const languages = fc.constantFrom('en-GB', 'en-US', 'de', 'fr', 'es', 'ru');
  const style = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
      languages,
      (date, language) => {
        const text = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(date);
        expect(look(`${text}.`, { language })).toEqual([]);
      },
    ),
    { numRuns: 50 },
  );
});
