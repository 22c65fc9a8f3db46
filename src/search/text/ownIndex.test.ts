import { expect, test } from 'vitest';
import { storySearch } from '../../tools/fixtures/storySearch.ts';

test.each<[string, readonly string[]]>([
  ['a publication of en-GB, one story of en and two of de', ['en', 'de', 'de']],
  ['forms of English', ['en-GB', 'en', 'en-US', 'EN-au', 'en']],
  ['Chinese of three kinds', ['zh-Hans', 'zh-Hant', 'zh', 'zh-TW']],
  ['Portuguese', ['pt-BR', 'pt', 'pt-PT', 'pt-BR']],
  ['Serbian in two scripts', ['sr-Latn', 'sr', 'sr-Cyrl-RS']],
  ['Norwegian', ['nb', 'no', 'nn', 'nb-NO']],
  [
    'languages that Pagefind does not stem',
    ['kk', 'uz', 'ky-KG', 'ka', 'kk-Cyrl', 'haw', 'und', 'yue'],
  ],
  ['one language each', ['de', 'fr', 'ar', 'ja', 'tr', 'kk', 'en']],
  ['ties', ['de', 'fr', 'de', 'fr', 'en', 'en']],
])('each story is found once, in its own language: %s', async (_what, languages) => {
  const texts = languages.map((language, place) => ({ language, text: `Khorgos ${word(place)}` }));
  for (const largest of [2500, 2]) {
    const { find, results } = await storySearch(texts, largest);
    const all = languages.map((_language, place) => place);
    expect((await find('khorgos')).toSorted((a, b) => a - b)).toEqual(all);
    expect((await find(null)).toSorted((a, b) => a - b)).toEqual(all);
    for (const place of all) expect(await find(word(place))).toEqual([place]);
    expect((await results()).map(({ language }) => language)).toEqual(languages);
  }
});

function word(place: number): string {
  return `w${'abcdefghij'.charAt(place).repeat(4)}k`;
}
