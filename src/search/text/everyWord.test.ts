import { beforeAll, describe, expect, test } from 'vitest';
import { askStories } from '../../tools/fixtures/askStories.ts';
import { openIndex } from '../../tools/fixtures/openIndex.ts';
import { pagesOf, type StorySearch, storySearch } from '../../tools/fixtures/storySearch.ts';
import { readResult } from '../query/result.ts';
import { afterAllTests } from '../../tools/newsrooms/temporaryFolder.ts';

/** Stories of many languages, which stand beside each other in one newsroom. */
const told: Readonly<Record<string, string>> = {
  'en-GB': 'The railway yard at the border changed its bogies, and the workers’ trains went on.',
  de: 'Die Straße über die Grenze wurde größer; Häuser, Züge und GÜTERWAGEN standen da.',
  ar: 'وصل القطار إلى المحطة الحدودية، وقال العُمّالُ إنّ المسافات طويلة بين البلدين.',
  tr: 'Iğdır’da ışık söndü; İstanbul ve ığdır hattında ISPARTA trenleri kalkıyordu.',
  ru: 'Поезда с контейнерами прошли через новый пограничный пункт; всё ещё ждут ёлки.',
  fr: 'L’accord français prévoit des trains réguliers, aujourd’hui retardés à la frontière.',
  es: 'Los años de tráfico ferroviario hacia la estación fronteriza no volverán mañana.',
  el: 'Οι σειρήνες του σταθμού ήχησαν για τους ΕΡΓΑΤΕΣ στις γραμμές της πόλης.',
  fi: 'Pääministeri kertoi, että rautatieasemalla työskentelevät miehet lähtivät itärajalle.',
  'zh-Hans': '中国铁路的轨距是一千四百三十五毫米，哈萨克斯坦铁路更宽。口岸站换装列车。',
  'zh-Hant': '臺灣鐵路的軌距較窄，貨物列車須在邊境換裝。',
  ja: '鉄道の軌間が違う国境駅では、貨物コンテナを積み替えなければならない。',
  ko: '철도의 궤간이 다른 국경역에서는 화물을 옮겨 실어야 했다.',
  kk: 'Қазақстан темір жолының ені басқа, сондықтан жүк шекарада тиеледі.',
  uz: 'Oʻzbekiston temir yoʻllari g‘arbiy chegarada yuklarni kutmoqda.',
  th: 'รถไฟขนส่งสินค้าน้ำมันข้ามชายแดนทุกวัน',
  he: 'הרכבת הגיעה לתחנת הגבול, ומנכ״ל החברה אמר דברים.',
  pl: 'Pociągi do Małaszewicz stały długo na granicy, źle się działo.',
  vi: 'Đường sắt khổ rộng nối cửa khẩu với nhà ga hàng hóa.',
  'sr-Latn': 'Железница nije ista kao železnica preko granice.',
};
const stories = Object.entries(told).map(([language, text]) => ({ language, text }));

let inOneVolume: StorySearch;
const atEnd = afterAllTests();
beforeAll(async () => {
  inOneVolume = await storySearch(stories, undefined, atEnd);
});

test.each([
  ['one volume', () => inOneVolume],
  ['several', () => storySearch(stories, 5)],
])(
  'every word is found as it is printed, in each language beside the others, in %s',
  async (_what, search) => {
    const { find } = await search();
    const lost: string[] = [];
    for (const [place, { language, text }] of stories.entries()) {
      for (const word of wordsIn(text, language)) {
        for (const query of [word, `"${word}"`, word.normalize('NFD')]) {
          const found = await find(query);
          if (!found.includes(place)) lost.push(`${language}: ${query}`);
        }
      }
    }
    expect(lost).toEqual([]);
  },
);

test('and by the search page, which asks only the languages that may hold a word', async () => {
  const ask = await askStories(stories);
  const lost: string[] = [];
  for (const [place, { language, text }] of stories.entries()) {
    for (const word of wordsIn(text, language)) {
      for (const query of [word, `"${word}"`, word.toUpperCase()]) {
        if (!(await ask(query)).places.includes(place)) lost.push(`${language}: ${query}`);
      }
    }
  }
  expect(lost).toEqual([]);
});

test('and words that stand beyond a point from figures, in a language that is not the newsroom’s', async () => {
  const text = 'Смотри отчет2.pdf и ktz.v2, ширина 5.25mm';
  const english = ['Wagons', 'Gauges', 'Bogies'].map((word) => ({ language: 'en', text: word }));
  const ask = await askStories([...english, { language: 'ru', text }]);
  for (const query of ['pdf', 'отчет2', 'ktz', 'v2', 'mm'])
    expect((await ask(query)).places, query).toEqual([english.length]);
});

/** Of Chinese and the like only words of two characters and more are looked for. */
function wordsIn(text: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments]
    .filter(
      ({ isWordLike, segment }) =>
        isWordLike === true && /[^\p{scx=Hani}\p{scx=Hira}\p{sc=Thai}]|../u.test(segment),
    )
    .map(({ segment }) => segment);
}

test('words of other letters than a keyboard has are found by what it has', async () => {
  const { find } = inOneVolume;
  const places = Object.keys(told);
  for (const [query, language] of [
    ['strasse', 'de'],
    ['STRASSE', 'de'],
    ['hauser', 'de'],
    ['IŞIK', 'tr'],
    ['isik', 'tr'],
    ['istanbul', 'tr'],
    ['ISTANBUL', 'tr'],
    ['IĞDIR', 'tr'],
    ['ΣΕΙΡΗΝΕΣ', 'el'],
    ['εργατες', 'el'],
    ["o'zbekiston", 'uz'],
    ['محطة', 'ar'],
    ['قطار', 'ar'],
    ['železnice', 'sr-Latn'],
  ] as const) {
    expect(await find(query), query).toContain(places.indexOf(language));
  }
});

test('an Arabic word is found with its article and without, behind “and”, “so” and “by”', async () => {
  const forms = [
    'والمحطات',
    'فالمحطات',
    'وبالمحطات',
    'وللمحطات',
    'بالمحطات',
    'المحطات',
    'محطات',
    'ومحطات',
  ];
  const all = [...forms, 'فمحطات', 'بمحطات', 'وبمحطات', '(والمَحَطّات)'];
  const { find, results } = await storySearch(
    all.map((form) => ({ language: 'ar', text: `كتب عن العربات ${form} القديمة` })),
  );
  const found = async (query: string): Promise<string[]> =>
    (await find(query)).map((place) => all[place] ?? '').sort();
  for (const query of ['محطات', ...forms, '"العربات والمحطات القديمة"'])
    expect(await found(query), query).toEqual(all.toSorted());
  const shown = (await results()).map(({ excerpt }) => excerpt.map(({ text }) => text).join(''));
  expect(shown.map((text) => text.replace(/\.$/, ''))).toEqual(
    all.map((form) => `كتب عن العربات ${form} القديمة`),
  );
});

/** What is in words, a text with such words, and how people ask for them. */
const ways: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'hyphens',
    'an e-mail, a T-shirt, rare‑earth, break-of-gauge',
    ['email', 'mail', 'tshirt', 'shirt', 'rareearth', 'breakofgauge', 'gauge', 'of'],
  ],
  [
    'apostrophes',
    'They don’t know l’accord',
    ['dont', "don't", 'don’t', 'accord', "l'accord", 'laccord'],
  ],
  [
    'signs that show nothing',
    'rail\u00ADway ter\u200Bminal wag\u2060on می\u200Cرود',
    ['railway', 'rail\u00ADway', 'terminal', 'wagon', 'میرود', 'می‌رود', 'رود'],
  ],
  ['marks', 'Cafe\u0301 re\u0301seau', ['café', 'cafe\u0301', 'cafe', 'réseau']],
  [
    'numbers',
    '16,400 t, 5–8 May, 2019–2025, 3.5 m, 10×20',
    ['16,400', '16400', '5', '8', '"8"', '2019', '2025', '3.5', '10', '20'],
  ],
  ['letters', 'A–Z, src=x, R&D, AT&T', ['A–Z', 'src', 'R&D', 'r&d', 'AT&T', 'at&t']],
  ['letters that own', "S&P’s index, P&O's line", ['S&P', 'SP', 'S&P’s', 'P&O', 'index']],
  [
    'figures and a sign',
    'rail39.example, A4.pdf, x86_64, the HXD1-B, iTMS-J, C-HXN5, 43.7mm and v2.x',
    [
      'rail39',
      'rail39.example',
      'A4',
      '"A4"',
      'pdf',
      'x86',
      'HXD1',
      '"HXD1-B"',
      'iTMS',
      'hxn5',
      'v2',
    ],
  ],
  ['other scripts', 'The yard (轨距中国) at ลาว', ['轨距', '中国', '"距中"', 'ลาว', 'yard']],
];

describe('words are found as people write them', () => {
  let search: StorySearch;
  beforeAll(async () => {
    const texts = ways.map(([, text]) => ({ language: 'en', text }));
    search = await storySearch(texts, undefined, atEnd);
  });

  test.each(ways.map(([what, , queries], place) => ({ what, queries, place })))(
    'with $what in them',
    async ({ queries, place }) => {
      for (const query of queries) expect(await search.find(query), query).toContain(place);
    },
  );
});

test('so they are where a sign stands by itself between elements', async () => {
  const [page = ''] = Object.values(pagesOf([{ language: 'en', text: 'TEXT' }]));
  const text = '<a href="/a/">The gauge</a> — <em>a distance</em> — is <b>wide</b>';
  const { search } = await openIndex({ 'stories/0/index.html': page.replace('TEXT', text) });
  for (const phrase of ['gauge — a', 'gauge a distance', 'distance — is wide'])
    expect(await search(`"${phrase}"`), phrase).toHaveLength(1);
  const [found] = await search('gauge');
  const { excerpt } = readResult(await found?.load(), 'en');
  expect(excerpt.map((part) => part.text).join('')).toBe('The gauge — a distance — is wide.');
  expect(excerpt.filter(({ marked }) => marked)).toEqual([{ text: 'gauge', marked: true }]);
});

test('a paragraph is told to end, whatever its last word is found by', async () => {
  const ends = [
    'the rail-car',
    'code 8505.11',
    'at rail39.example',
    'the HXD1-B',
    'of d’O’Connor',
    'R&D',
  ];
  const { results } = await storySearch(ends.map((text) => ({ language: 'en', text })));
  const shown = (await results()).map(({ excerpt }) => excerpt.map(({ text }) => text).join(''));
  expect(shown).toEqual(ends.map((text) => `${text}.`));
});

test('what stands behind the point of a number is no number', async () => {
  const { find } = await storySearch([{ language: 'en', text: 'It is 43.7mm.' }]);
  for (const query of ['7mm', '"7mm"']) expect(await find(query), query).toEqual([]);
});

test('words are found side by side as they were printed, whatever stands between or in them', async () => {
  const printed = [
    [
      'en',
      'The gauge — the distance – is wide ; a rail-car at rail39.example or A4.pdf, said d’O’Connor.',
    ],
    ['en', 'An O’Connor-built, 20ft-wide HXD1-B went; R&D-led growth * of 5mm-thick e-mail'],
    [
      'en',
      '— On 8505.11 goods $50 each (50% of it) at 12:30 on 12.05.2026 // China–Europe trains •',
    ],
    ['de', 'Der G20-Gipfel und - nicht nur - die CO2-Steuer im B2B-Portal , auf rail39.example'],
    ['en', 'Phase-2 of a day-1 plan, the portrait-3-4 and Class-B or Bahn-Ö'],
    ['fr', 'Le rapport de l’accord : aujourd’hui, l’État d’O’Connor\u00A0; quoi\u00A0? Oui\u202F!'],
    ['ru', 'Поезд № 12 и 🚂 стоял'],
    ['ru', 'Это во многом — наивна, но МиГ-29 — это\n  — тепловоз ТЭ33А-М'],
    ['ar', 'إنّ المسافات طويلة — بين البلدين ، والمحطات القديمة'],
    ['ko', '철도의 궤간이 — 다른 국경역에서는 KTX-이음을 옮겨'],
  ].map(([language = '', text = '']) => ({ language, text }));
  const { find, results } = await storySearch(printed);
  const lost: string[] = [];
  for (const [place, { text }] of printed.entries()) {
    const parts = text.split(/\s+/);
    for (const start of parts.slice(2).keys()) {
      const phrase = `"${parts.slice(start, start + 3).join(' ')}"`;
      if (!(await find(phrase)).includes(place)) lost.push(phrase);
    }
  }
  expect(lost).toEqual([]);
  const shown = (await results()).map(({ excerpt }) => excerpt.map(({ text }) => text).join(''));
  // Pagefind ends a paragraph with a full stop.
  expect(shown.map((text) => text.replace(/\.$/, ''))).toEqual(
    printed.map(({ text }) => text.replace(/\.$/, '')),
  );
});

test('a single letter beside a sign is no beginning of a word that no story has', async () => {
  const text = 'From A–Z by src=x in R&D, “b” or (c).';
  const { find } = await storySearch([{ language: 'en', text }]);
  for (const query of ['zebra', 'xylophone', 'dromedary']) expect(await find(query)).toEqual([]);
});
