import { expect, test } from 'vitest';
import {
  newsroomFolder,
  publicationText,
  storyFile,
  storyText,
} from '../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';
import { countryCodeOf, likelyCountryCode } from './country.ts';

test.each([
  ['kz', 'en', 'KZ'],
  ['KAZ', 'en', 'KZ'],
  ['UK', 'en', 'GB'],
  ['kazakhstan', 'de', 'KZ'],
  ['Kasachstan', 'de', 'KZ'],
  ['Қазақстан', 'kk', 'KZ'],
  ['哈萨克斯坦', 'zh-Hans', 'KZ'],
  ['中国', 'zh-Hans', 'CN'],
  ['O\u0308sterreich', 'de', 'AT'],
])('%s in %s is a country', (written, language, code) => {
  expect(countryCodeOf(written, language)).toBe(code);
});

test('a slip is no country, but one is likely', () => {
  expect(countryCodeOf('Kasachstn', 'de')).toBeUndefined();
  expect(likelyCountryCode('Kasachstn', 'de')).toBe('KZ');
  expect(likelyCountryCode('Kasachstan', 'fi')).toBe('KZ');
  expect(likelyCountryCode('Atlantis', 'de')).toBeUndefined();
});

test('a country’s name in the newsroom’s language is told by its code, wherever one stands', async () => {
  const countries = '[Deutschland]';
  const { problems } = await readNewsroom(
    await newsroomFolder({
      'publication.yaml': publicationText({ language: 'de' }),
      [storyFile]: storyText({ countries }),
      'stories/2025/06/kk.mdx': storyText({ countries: '[Қытай]', language: 'kk' }),
      'watches.yaml': `- { id: a, name: A, countries: ${countries} }\n`,
      'places.yaml': '- { id: a, name: A, kind: port, country: Deutschland, position: [1, 1] }\n',
      'calendar.yaml': `- { id: a, name: A, date: 2025-06-20, source: A, asOf: 2025-06-12, countries: ${countries} }\n`,
    }),
  );
  expect(problems.map(({ file, remedy }) => `${file} ${remedy}`).toSorted()).toEqual([
    'calendar.yaml Did you mean DE?',
    'places.yaml Did you mean DE?',
    'stories/2025/06/first.mdx Did you mean DE?',
    'stories/2025/06/kk.mdx Did you mean CN?',
    'watches.yaml Did you mean DE?',
  ]);
});
