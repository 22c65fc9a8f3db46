import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresIn } from './figures.ts';

const values = (text: string, language = 'en-GB'): number[] =>
  figuresIn(text, language).map(({ value }) => value);

test('numbers in the form of their language', () => {
  expect(values('3,000 trips, 14.5 per cent, 16 400 trains, 7')).toEqual([3000, 14.5, 16400, 7]);
  expect(values('3.000 Fahrten, 14,5 Prozent, 16 400 Züge', 'de')).toEqual([3000, 14.5, 16400]);
  expect(values('3 000 trajets, 14,5 %', 'fr')).toEqual([3000, 14.5]);
  expect(values('$4.37 billion, €21bn and 2 million tonnes; 5 m wide')).toEqual([
    4.37e9, 21e9, 2e6, 5,
  ]);
});

test('numbers close to words, with signs and before a slash', () => {
  expect(values('$231/t, +6.5 or −340', 'en-GB')).toEqual([231, 6.5, 340]);
  expect(values('完成6.9亿吨，1930万标箱，6月12日，3066列', 'zh-Hans')).toEqual([
    6.9e8, 1.93e7, 3066,
  ]);
  expect(values('بزيادة 12% و45 سفينة', 'ar')).toEqual([12, 45]);
});

test('what is no number of its own', () => {
  expect(values('G7, 5G, 5m, A320, 21:40, 2025/06, HS-8504, 1.2.3, COVID19, 8504.10.20')).toEqual(
    [],
  );
});

test('percentages, and what is none', () => {
  const signs = figuresIn('5%, 6 per cent, 7 percent, 8 percentage points, 9', 'en');
  expect(signs.map(({ isPercent }) => isPercent)).toEqual([true, true, true, false, false]);
});

test('whatever a language makes of a number is read as that number', () => {
  const languages = fc.constantFrom('en-GB', 'de', 'fr', 'es', 'ru', 'zh-Hans', 'en-IN');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), languages, (thousandths, language) => {
      const value = thousandths / 1000;
      const written = value.toLocaleString(language === 'en-IN' ? 'en' : language, {
        maximumFractionDigits: 3,
      });
      expect(values(written, language)).toEqual([value]);
    }),
  );
});
