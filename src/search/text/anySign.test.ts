import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type StorySearch, storySearch } from '../../tools/fixtures/storySearch.ts';
import { afterAllTests } from '../../tools/newsrooms/temporaryFolder.ts';

const separators = [
  ...'–—―‒−‐‑-…→←×÷⁄/|¦•·‧∙&+=:;,!?¿¡“”‘„‚«»‹›「」『』（）()[]{}<>、。，：；！？・％%°*#@~^$€£§¶',
  ...['\u00A0', '\u202F', '\u2009', '\u3000', '...', ' – ', '—“', '” ', ' / ', '<b>', '&amp;', '™'],
];

describe('of words that any sign parts', () => {
  const letters: Readonly<Record<string, string>> = {
    en: 'abdegklmnorstuz',
    de: 'aeiknrstäöüß',
    tr: 'aeıikmnşğçdr',
    ru: 'абвгдежзийклмнёэ',
    ar: 'ابتدرسمنقطي',
    el: 'αβγδεικλμνοσ',
    ko: '가나다라마바서울역',
    ja: '鉄道の駅でガー',
    zh: '中国铁路轨距口岸',
    th: 'กขคงจชดตน',
    uz: 'abdefghijklmoʻ',
  };
  const joined = fc.constantFrom(...Object.keys(letters)).chain((language) => {
    const word = fc
      .array(fc.constantFrom(...(letters[language] ?? '')), { minLength: 2, maxLength: 7 })
      .map((list) => list.join(''))
      .filter((word) => /^[^ʻ].*[^ʻ]$/su.test(word) && !word.includes('ʻʻ'));
    return fc.record({
      language: fc.constant(language),
      first: word,
      separator: fc.constantFrom(...separators),
      second: word,
    });
  });

  test('both are found, and both together, and the passage stands as it was printed', async () => {
    const cases = fc.sample(joined, 150);
    const texts = cases.map(({ language, first, separator, second }) => ({
      language,
      text: `Zza ${first}${separator}${second} zzb.`,
    }));
    const { find, results } = await storySearch(texts);
    const told = await results();
    const lost: string[] = [];
    for (const [place, { language, first, separator, second }] of cases.entries()) {
      for (const query of [first, second, `${first}${separator}${second}`, `${first} ${second}`]) {
        const found = await find(query);
        if (!found.includes(place))
          lost.push(`${language}: ${first}${separator}${second}: ${query}`);
      }
      const shown = (told[place]?.excerpt ?? []).map(({ text }) => text).join('');
      expect(plainSpaces(shown)).toBe(plainSpaces(texts[place]?.text ?? ''));
    }
    expect(lost).toEqual([]);
  });

  const parted = [
    ['uz', 'imd‑kʻjfoba', 'kʻjfoba'],
    ['fr', 'Saint-Jean-d’Acre', 'd’Acre'],
    ['fr', 'porte-l’eau', 'l’eau'],
    ['it', 'nord-dell’Asia', 'dell’Asia'],
    ['fr', 'a-l’accord', 'l’accord'],
    ['fr', 'y-a-t-il-d’accord', 'd’accord'],
    ['en', 'X-driver’s', 'driver’s'],
    ['fr', '1-l’accord', 'l’accord'],
    ['fr', 'à-l’accord', 'l’accord'],
    ['fr', 'a-l’accord-b', 'l’accord'],
    ['fr', 'a-l’accord-cadre', 'l’accord'],
    ['fr', 'a-l’accord-cadre', 'cadre'],
    ['it', 'e-dell’Asia/铁路', 'dell’Asia'],
    ['fr', 'qu’aujourd’hui', 'aujourd’hui'],
    ['fr', 'd’O’Connor', 'O’Connor'],
    ['fr', 'grand-rue-d’O’Connor', 'O’Connor'],
    ['fr', 'a-d’aujourd’hui', 'aujourd’hui'],
    ['uz', 'iaje‘bʻeid', 'bʻeid'],
    ['uz', 'bʻeid‘iaje', 'bʻeid'],
    ['en', 'rock’n’roll', 'n’roll'],
    ['en', 'rock’n’roll', 'rock’n'],
    ['fr', 'y’a’d’la’joie', 'd’la’joie'],
    ['fr', 'y’a’d’la’joie', 'a’d’la'],
  ] as const;

  describe('each part is found', () => {
    let search: StorySearch;
    const atEnd = afterAllTests();
    beforeAll(async () => {
      const texts = parted.map(([language, text]) => ({ language, text: `Zza ${text} zzb.` }));
      search = await storySearch(texts, undefined, atEnd);
    });

    test.each(parted.map(([language, text, query], place) => ({ language, text, query, place })))(
      'in $language, of $text the word $query',
      async ({ text, query, place }) => {
        for (const asked of [query, text, text.replaceAll(/[-‑]/g, ' ')])
          expect(await search.find(asked)).toContain(place);
      },
    );
  });

  describe('a phrase is found by any other sign', () => {
    const signs = ['–', '-', '‐', '—', '→', '/', ' '];
    let search: StorySearch;
    const atEnd = afterAllTests();
    beforeAll(async () => {
      const texts = signs.map((sign) => ({
        language: 'en',
        text: `The China${sign}Europe line.`,
      }));
      search = await storySearch(texts, undefined, atEnd);
    });

    test.each(['China–Europe', 'China-Europe', 'China—Europe', 'China‑Europe'])(
      '%s',
      async (query) => {
        for (const asked of [query, `"${query} line"`]) {
          expect(await search.find(asked)).toHaveLength(signs.length);
        }
      },
    );
  });
});

test.each(['en', 'ja'])(
  'what a story of %s writes of markup is told as it stands',
  async (language) => {
    const texts = [
      'a <b> and &lt;b&gt;',
      '&amp;lt; `, `; <mark>x</mark>',
      '<img src=x onerror=alert(1)>',
    ];
    const { results } = await storySearch(texts.map((text) => ({ language, text })));
    const told = (await results()).map(({ excerpt }) => excerpt);
    // Pagefind ends a paragraph with a full stop.
    expect(told.flat().map(({ text }) => text.replace(/\.$/, ''))).toEqual(texts);
    expect(told.flat().filter(({ marked }) => marked)).toEqual([]);
  },
);

function plainSpaces(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}
