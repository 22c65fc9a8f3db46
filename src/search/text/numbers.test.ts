import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { askStories } from '../../tools/fixtures/askStories.ts';
import { afterAllTests } from '../../tools/newsrooms/temporaryFolder.ts';
import { queryIn } from './queryIn.ts';

test.each([
  ['43.7', 'en', '43ˑ7'],
  ['43,7', 'de', '43ˑ7'],
  ['43,7', 'en', '43ˑ7'],
  ['16,400', 'en', '16400'],
  ['16.400', 'de', '16400'],
  ['16.400', 'en', '16ˑ400'],
  ['16 400', 'ru', '16400'],
  ['16\u202F400', 'fr', '16400'],
  ['16\u00A0400,5', 'ru', '16400ˑ5'],
  ['1.234.567,89', 'de', '1234567ˑ89'],
  ['1,234,567.89', 'en', '1234567ˑ89'],
  ['16’400', 'de', '16400'],
  ['0,500', 'en', '0ˑ500'],
  ['12.06.2025', 'de', '12 06 2025'],
  ['12.06.2025', 'en', '12 06 2025'],
  ['1,5,7', 'en', '1 5 7'],
  ['1.2.3', 'en', '1 2 3'],
  ['Q1/2025', 'en', 'q1 2025'],
  ['$50 €1.5bn 7½ 5%', 'en', '50 1ˑ5bn 7½ 5'],
  ['٤٣٫٧', 'ar', '43ˑ7'],
  ['2020 400', 'ru', '2020 400'],
  ['４３．７％', 'jpn', '43ˑ7'],
  ['前年比43.7％増', 'jpn', '前年 年比 43ˑ7 増'],
  ['换装16,400节', 'zho', '换装 16400 节'],
  ['7½ 7 ½ 7\u00A0½', 'en', '7½ 7½ 7½'],
])('%s in the index of %s is %s', (query, index, words) => {
  // Marks tell which letters were typed.
  expect(queryIn(query, index).replaceAll(/\p{M}/gu, '')).toBe(words);
});

const written: Readonly<Record<string, readonly string[]>> = {
  en: ['43.7', '4.37', '437', '16,400', '96.4', '96', '400', '1,640', '$50', '$505', '97½', '97'],
  de: ['43,7', '4,37', '437', '16.400', '16,4', '12.06.2025', '12062025', '1.640', '50', '505'],
  ru: ['43,7', '4,37', '437', '16\u00A0400', '16,4', '1640', '3\u202F500,25', '350025'],
  fr: ['43,7', '437', '16\u202F400', '1\u202F640', '2,5', '25'],
  tr: ['43,7', '437', '16.400', '1.640'],
  kk: ['43,7', '437', '16\u00A0400'],
  zh: ['43.7', '437', '16,400', '1640'],
  ar: ['43.7', '437'],
  ja: ['比43.7％', '比437', '約16,400', '約1640'],
};
const stories = Object.entries(written).flatMap(([language, numbers]) =>
  numbers.map((number) => ({ language, text: `Zza ${number} zzb` })),
);

let ask: Awaited<ReturnType<typeof askStories>>;
const atEnd = afterAllTests();
beforeAll(async () => {
  ask = await askStories(stories, [], atEnd);
});

test('a number as its language writes it finds itself and no other of that language', async () => {
  for (const [place, { language, text }] of stories.entries()) {
    const number = text.slice(4, -4);
    for (const query of [number, `"${number}"`, `${number} zza`]) {
      const { places } = await ask(query);
      const own = places.filter((found) => stories[found]?.language === language);
      expect([language, query, own]).toEqual([language, query, [place]]);
    }
  }
});

test('numbers are shown as they were printed, and a plain number finds all that are written so', async () => {
  const { results } = await ask('16400');
  const shown = results.map(({ excerpt }) => excerpt.map(({ text }) => text).join(''));
  expect(shown.map((text) => text.replace(/^.*Zza (.*) zzb.*$/s, '$1')).toSorted()).toEqual(
    [
      '16,400',
      '16,400',
      '16.400',
      '16.400',
      '16\u00A0400',
      '16\u00A0400',
      '16\u202F400',
      '約16,400',
    ].toSorted(),
  );
});

test('whatever digits and signs stand together, they are found as they stand', async () => {
  const numbers = fc.sample(
    fc
      .array(
        fc.tuple(fc.constantFrom('.', ',', ' ', '/', '’', '-'), fc.integer({ min: 1, max: 9999 })),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((parts) => `9${parts.map(([sign, number]) => `${sign}${number}`).join('')}`),
    150,
  );
  const texts = numbers.map((number, place) => ({
    language: ['en', 'de', 'ru'][place % 3] ?? '',
    text: `Zza ${number} zzb`,
  }));
  const ask = await askStories(texts);
  for (const [place, number] of numbers.entries()) {
    expect((await ask(number)).places, `${texts[place]?.language} ${number}`).toContain(place);
  }
});
