import { expect, test } from 'vitest';
import { askStories } from '../../tools/fixtures/askStories.ts';

function english(...texts: string[]) {
  return texts.map((text) => ({ language: 'en', text }));
}

test('a word that no story holds finds none, however it begins and whatever is like it', async () => {
  const filler = Array.from({ length: 600 }, (_, place) => `The report of day ${place}.`);
  const ask = await askStories(
    english('The face of the minister.', 'He sold a billoin shares.', ...filler),
  );
  for (const query of ['facebook', 'bitcoin', 'xylophone', 'minist3r', '"the minister face"']) {
    const { total, unheld, respelt } = await ask(query);
    expect([query, total, respelt]).toEqual([query, 0, undefined]);
    expect(unheld).toEqual([query.replaceAll('"', '')]);
  }
  const { places, unheld } = await ask('facebook minister');
  expect([places, unheld]).toEqual([[0], ['facebook']]);
});

test('a misspelt word is meant as the frequent one, wherever the slip is', async () => {
  const canada = Array.from({ length: 20 }, () => 'Wheat from Canada and Japanese steel.');
  const ask = await askStories(english('The town of Kanata.', ...canada));
  for (const [typed, meant] of [
    ['kanada', 'Canada'],
    ['gapanese', 'Japanese'],
    ['japnaese', 'Japanese'],
    ['whaet', 'wheat'],
  ] as const) {
    const { respelt, total } = await ask(typed);
    expect([typed, respelt?.query, total]).toEqual([typed, meant, 20]);
  }
  expect((await ask('kanata')).respelt).toBeUndefined();
});

test.each([
  ['zh', '理解 HashMap 的实现原理。', '编译源码的报告。'],
  ['ja', 'この HashMap の使い方です。', '貨物の報告です。'],
  ['ko', '이 HashMap 은 빠르다.', '화물 보고서.'],
  ['ru', 'Что такое HashMap и зачем он.', 'Отчёт о грузах.'],
  ['ar', 'ما هي HashMap ولماذا.', 'تقرير عن الشحن.'],
])(
  'in a newsroom of %s a misspelt name in Latin letters is mended too',
  async (language, named, other) => {
    const ask = await askStories(
      [named, named, ...Array.from({ length: 40 }, () => other)].map((text) => ({
        language,
        text,
      })),
    );
    for (const typed of ['hashmpa', 'hasmap', 'HashMapp']) {
      const { total, respelt } = await ask(typed);
      expect([typed, total, respelt?.query]).toEqual([typed, 2, 'HashMap']);
    }
    expect(await ask('mongodb')).toMatchObject({
      total: 0,
      respelt: undefined,
      unheld: ['mongodb'],
    });
  },
);

test('where a newsroom has a language of the letters, names in another are none of its spellings', async () => {
  const yards = Array.from({ length: 40 }, () => 'The yard at the border.');
  const ask = await askStories([
    ...english(...yards),
    ...Array.from({ length: 2 }, () => ({ language: 'zh', text: '理解 HashMap 的实现原理。' })),
  ]);
  expect(await ask('hashmap')).toMatchObject({ total: 2 });
  expect(await ask('hashmpa')).toMatchObject({ total: 0, respelt: undefined });
  expect((await ask('yrad')).respelt?.query).toBe('yard');
});

test('a slip that a story has too gives way where no story holds all words with it', async () => {
  const right = Array.from({ length: 20 }, () => 'The government of Kazakhstan passed a budget.');
  const ask = await askStories(english('The goverment of Kazahstan.', ...right));
  const { total, respelt, leftOut } = await ask('kazahstan budget');
  expect([total, respelt?.query, leftOut]).toEqual([20, 'Kazakhstan budget', []]);
  expect((await ask('goverment budget')).respelt?.query).toBe('government budget');
  expect(await ask('kazahstan goverment')).toMatchObject({ places: [0], respelt: undefined });
  expect(await ask('kazahstan zeppelin')).toMatchObject({ places: [0], respelt: undefined });
});

test('the rarest word stays, and the least telling are left out first', async () => {
  const oil = Array.from({ length: 8 }, (_, place) => `Oil and exports on day ${place}.`);
  const ask = await askStories(english('Zinc from the Khorgos yard.', ...oil, 'Grain exports.'));
  expect(await ask('oil zinc')).toMatchObject({ places: [0], leftOut: ['oil'] });
  expect(await ask('oil exports zinc')).toMatchObject({ places: [0], leftOut: ['oil', 'exports'] });
  expect(await ask('grain oil exports')).toMatchObject({ places: [9], leftOut: ['oil'] });
});

test('of a long query the stories that hold most of it come first', async () => {
  const ask = await askStories(
    english(
      'Kazakhstan has banned exports of wheat by rail.',
      'The minister spoke of wheat.',
      'Exports of rail wagons from Kazakhstan rose.',
      'A report of the day.',
    ),
  );
  const query =
    'why did the government of Kazakhstan ban all exports of wheat by rail and road in April';
  const { places, isPartial, leftOut } = await ask(query);
  expect(places[0]).toBe(0);
  expect([isPartial, leftOut]).toEqual([true, []]);
});

test('words that stories join or split otherwise are found', async () => {
  const ask = await askStories(
    english('Rare earth magnets.', 'The railway yard.', 'A rail of that way.', 'The rare day.'),
  );
  expect(await ask('rareearth')).toMatchObject({ places: [0], alsoSearched: ['rare earth'] });
  expect((await ask('rail way')).places).toEqual(expect.arrayContaining([1, 2]));
  expect((await ask('rail wayy')).places).toContain(1);
  expect((await ask('railway')).places).toEqual([1]);
});

test('signs and markup part words', async () => {
  const ask = await askStories(english('The prices of oil at UNCF.', 'Nothing of it.'));
  for (const query of [
    'oil&nbsp;prices',
    '&lt;b&gt;oil&lt;/b&gt;',
    '&#60;b&#62;oil&#60;/b&#62;',
    'oil,prices',
    'oil/prices',
    'oil;prices',
    '<b>oil</b>',
    '<UNCF>',
    'oil — prices',
    '<em class="x">prices</em>',
  ]) {
    expect((await ask(query)).places, query).toEqual([0]);
  }
});

test('a part of a compound finds the whole where nothing else is found, and that is said', async () => {
  const ask = await askStories([
    { language: 'de', text: 'Die Eisenbahn fuhr; ein Güterwagen stand da.' },
    { language: 'de', text: 'Der Wagen. Massengutfrachter kamen.' },
    { language: 'en', text: 'A metallurgical plant and a bookshelf.' },
    {
      language: 'de',
      text: 'Die Donaudampfschifffahrt, Containerschiffe, Weichenstellwerke, Gleisanschlüsse, Öl, Sturmtief.',
    },
  ]);
  expect(await ask('Eisen')).toMatchObject({ places: [0], alsoSearched: ['Eisenbahn'] });
  expect(await ask('Güter')).toMatchObject({ places: [0], alsoSearched: ['Güterwagen'] });
  expect(await ask('Bahn')).toMatchObject({ places: [0], alsoSearched: ['Eisenbahn'] });
  expect((await ask('Wagen')).places).toEqual([1]);
  for (const part of ['Dampfschiff', 'Schifffahrt', 'Schiffe', 'Stellwerk', 'Anschluss'])
    expect([part, (await ask(part)).places]).toEqual([part, [3]]);
  expect((await ask('turm')).total).toBe(0);
  expect((await ask('Frachter')).alsoSearched).toEqual(['Massengutfrachter']);
  expect((await ask('shelf')).total).toBe(0);
});

test('a word that is still being typed is taken for the beginning of others', async () => {
  const ask = await askStories(english('Kazakhstan.', 'The yard.'));
  expect((await ask('kazakhs', true)).places).toEqual([0]);
  expect((await ask('yard', true)).places).toEqual([1]);
});

test('one word is found alone, not in longer words that begin so', async () => {
  const ask = await askStories(english('The port.', 'His portfolio.', 'A portal.'));
  expect((await ask('port')).places).toEqual([0]);
});

test('an abbreviation is found by its long form too, as stories explain it, and the other way', async () => {
  const ask = await askStories([
    ...english(
      'The Eurasian Grain Council (EGC) met.',
      'The Eurasian Grain Council met again.',
      'A meeting of the EGC.',
      'A council of grain.',
    ),
    { language: 'ru', text: 'Евразийский зерновой совет (ЕЗС) собрался; ЕЗС решил.' },
    { language: 'ru', text: 'Евразийский зерновой совет.' },
  ]);
  const { places, alsoSearched } = await ask('EGC');
  expect([places.toSorted(), alsoSearched]).toEqual([[0, 1, 2], ['Eurasian Grain Council']]);
  expect((await ask('Eurasian Grain Council')).places.toSorted()).toEqual([0, 1, 2]);
  expect((await ask('ЕЗС')).places.toSorted()).toEqual([4, 5]);
  expect((await ask('"EGC"')).places.toSorted()).toEqual([0, 2]);
});

test('a word of one language is not taken for a word of another', async () => {
  const ask = await askStories([
    ...Array.from({ length: 5 }, () => ({ language: 'en', text: 'The boiler and the toll.' })),
    { language: 'de', text: 'Der Zoll der Grenze.' },
    { language: 'de', text: 'Der Güterzug an der Grenze.' },
  ]);
  // With another word of German, "Koiler" is no English one.
  expect(await ask('Grenze Koiler')).toMatchObject({ respelt: undefined, unheld: ['Koiler'] });
  expect((await ask('the koiler')).respelt?.query).toBe('the boiler');
  expect((await ask('Grenze Gutterzug')).respelt?.query).toBe('Grenze Güterzug');
});

test('wide letters and digits are found as plain ones, and read as they were printed', async () => {
  const ask = await askStories([
    { language: 'ja', text: 'ＵＮＣＦは２０２５年に設立。' },
    { language: 'en', text: 'The UNCF in 2025.' },
  ]);
  for (const query of ['UNCF', 'ＵＮＣＦ', 'uncf', 'ｕｎｃｆ', '2025', '２０２５']) {
    expect((await ask(query)).places.toSorted(), query).toEqual([0, 1]);
  }
  const shown = (await ask('UNCF')).results.map(({ excerpt }) =>
    excerpt.map(({ text }) => text).join(''),
  );
  expect(shown.some((text) => text.includes('ＵＮＣＦは２０２５年に設立。'))).toBe(true);
});

test('of a long query, the story of a rarest word is shown, however little else it holds', async () => {
  const ask = await askStories(
    english(
      'Why does anybody ask whether there is a ship or not.',
      'The dysprosium of the mine.',
      'There is a line to Alashankou.',
      'A report of the day.',
    ),
  );
  for (const query of [
    'why does anybody ask whether dysprosium is there or not',
    'is there or is there not, ask anybody, a dysprosium ship to Alashankou',
  ]) {
    const { places, isPartial } = await ask(query);
    expect([places[0], places.includes(1), isPartial], query).toEqual([0, true, true]);
  }
});

test('a number is found by itself that its unit stands right behind, and the unit, and both in any way', async () => {
  const ask = await askStories([
    { language: 'en', text: 'It cost €1.2bn and 1.5m-tonne heaps, 1,435mm apart, at 7 ½ cents.' },
    { language: 'en', text: 'Some 1,520 mm, in the 1990s.' },
    { language: 'ja', text: '1万6,400TEUを運ぶ' },
  ]);
  for (const [query, place] of [
    ['1.2', 0],
    ['1.2bn', 0],
    ['€1.2 bn', 0],
    ['1.5m', 0],
    ['1435', 0],
    ['1435mm', 0],
    ['1,435 mm', 0],
    ['1,520mm', 1],
    ['"1,435mm apart"', 0],
    ['7½', 0],
    ['7 ½', 0],
    ['1520mm', 1],
    ['1990', 1],
    ['1990s', 1],
    ['TEU', 2],
    ['6400TEU', 2],
    ['6,400 TEU', 2],
  ] as const) {
    expect([query, (await ask(query)).places]).toEqual([query, [place]]);
  }
  expect(await ask('1,435mm')).toMatchObject({ alsoSearched: [] });
  const { results } = await ask('1.2bn');
  const shown = results[0]?.excerpt.map(({ text }) => text).join('');
  expect(shown).toContain('€1.2bn and 1.5m-tonne heaps, 1,435mm apart, at 7 ½ cents.');
});

test('thousands and codes that stories write otherwise are found, and said to be', async () => {
  const ask = await askStories(
    english('It weighs 30,812 tonnes.', 'Goods of 8505.11 and 28461000.', 'It rose by 437.'),
  );
  for (const [typed, meant, places] of [
    ['30.812', '30,812', [0]],
    ['850511', '8505.11', [1]],
    ['2846.10.00', '28461000', [1]],
    ['43.7', undefined, []],
    ['4.37', undefined, []],
    ['812', undefined, []],
  ] as const) {
    const { respelt, places: found } = await ask(typed);
    expect([typed, respelt?.query, found]).toEqual([typed, meant, places]);
  }
});

test('the heading of a customs code finds what belongs to it, and no other number by its beginning', async () => {
  const ask = await askStories(
    english(
      'Magnets are 8505.11 there.',
      'HS 8505 has them all.',
      'It was $2031.50 or 2,045.25 a tonne.',
      'The code HS 4669.99 is new.',
      'In 85051 cases, or 8505.1 of a hundred.',
    ),
  );
  for (const [query, places] of [
    ['8505', [0, 1]],
    ['HS 8505', [1]],
    ['8505.11', [0]],
    ['HS4669.99', [3]],
    ['"HS 4669.99"', [3]],
    ['2045', []],
    ['850', []],
    ['8505.1', [4]],
  ] as const) {
    expect([query, (await ask(query)).places.toSorted()]).toEqual([query, places]);
  }
  const { results } = await ask('8505.11');
  expect(results[0]?.excerpt.map(({ text }) => text).join('')).toBe('Magnets are 8505.11 there.');
});

test('a number with spaces is found as each language writes it, in one search', async () => {
  const ask = await askStories([
    { language: 'en', text: 'Some 16,400 wagons.' },
    { language: 'ru', text: 'Всего 16 400 вагонов.' },
    { language: 'de', text: 'Etwa 16.400 Wagen.' },
    { language: 'en', text: 'Of 16 in 400 towns.' },
  ]);
  for (const query of ['16 400', '16\u00A0400', '16400']) {
    expect((await ask(query)).places.toSorted(), query).toEqual([0, 1, 2]);
  }
});

test('a number with spaces is one number where a story has it, though others have its groups', async () => {
  const ask = await askStories(
    english(
      'Of 261 in 297 towns, and of 261 there.',
      'It rose to 261,297 tonnes.',
      'From 1,261,297 to 12.',
      'In 9 of 119 cases.',
    ),
  );
  for (const [query, places] of [
    ['261 297', [1]],
    ['1 261 297', [2]],
    ['261 297 tonnes', [1]],
    ['9 119', [3]],
    ['297 261', [0]],
  ] as const) {
    expect([query, (await ask(query)).places.toSorted()]).toEqual([query, places]);
  }
});

test('a date is first found where it stands as it was typed', async () => {
  const others = Array.from(
    { length: 12 },
    (_, day) => `On 20 May 2024 and 2 October 2020, after 20 October ${2010 + day}, in May 2024.`,
  );
  const ask = await askStories(
    english(
      ...others,
      'Once, much earlier, long before anybody asked, it was settled for good on 20 October 2024 there.',
    ),
  );
  for (const query of ['20 October 2024', 'settled 20 October 2024']) {
    expect([query, (await ask(query)).places[0]]).toEqual([query, 12]);
  }
});

test('a long form in small letters is found by its abbreviation, where nothing holds all words', async () => {
  const ask = await askStories(
    english(
      'The Northern Union of Cotton Weighers (NUCW) met.',
      'The NUCW came to Khorgos.',
      'A union of weighers, in cotton.',
    ),
  );
  const { places, alsoSearched } = await ask('northern union of cotton weighers khorgos');
  expect([places[0], alsoSearched]).toEqual([1, ['NUCW']]);
});

test('an Arabic word that no story has is found behind “to” and “as”, and without, and that is said', async () => {
  const ask = await askStories([
    { language: 'ar', text: 'وصل القطار لمحطات جديدة.' },
    { language: 'ar', text: 'قال إن الصادرات زادت.' },
    { language: 'ar', text: 'اجتمعت لجنة في الجنة.' },
  ]);
  expect(await ask('المحطات')).toMatchObject({ places: [0], alsoSearched: ['لمحطات'] });
  expect(await ask('كصادرات')).toMatchObject({ places: [1], alsoSearched: ['صادرات'] });
  expect(await ask('لجنة')).toMatchObject({ places: [2], alsoSearched: [] });
});

test('an Arabic word is found as others spell its last letter, and a thing by several of it', async () => {
  const ask = await askStories([
    { language: 'ar', text: 'قال مصطفى الشريف.' },
    { language: 'ar', text: 'قال مصطفي بكر.' },
    { language: 'ar', text: 'ميناء جدة.' },
    { language: 'ar', text: 'وصلت الشاحنات.' },
    { language: 'ar', text: 'زيارة هدى إلى علي.' },
  ]);
  for (const [query, places] of [
    ['مصطفى', [0, 1]],
    ['مصطفي', [0, 1]],
    ['جده', [2]],
    ['شاحنة', [3]],
    ['شاحنه', [3]],
    ['هدي', [4]],
    ['علي', [4]],
  ] as const) {
    expect([query, (await ask(query)).places.toSorted()]).toEqual([query, places]);
  }
});

test('a word finds its longer forms where nothing else is found, in a language that Pagefind cannot stem', async () => {
  const ask = await askStories([
    { language: 'en', text: 'A vokzal of the line, a vokzalist.' },
    { language: 'kk', text: 'Вокзалдағы жолаушылар мен теміржолшылар күтті.' },
    { language: 'kk', text: 'Теміржолдың жаңа вагоны.' },
    { language: 'uk', text: 'Поїзди стояли на вокзалах.' },
    { language: 'kk', text: 'Кезегі азайды.' },
    { language: 'tr', text: 'Yeni ışıklı vagonlar ılık.' },
  ]);
  expect(await ask('вокзал')).toMatchObject({ places: expect.arrayContaining([1, 3]) });
  expect((await ask('теміржол')).places.toSorted()).toEqual([1, 2]);
  expect(await ask('жолаушы')).toMatchObject({ places: [1], alsoSearched: ['жолаушылар'] });
  expect(await ask('кезек')).toMatchObject({ places: [4], alsoSearched: ['кезегі'] });
  expect(await ask('ışık')).toMatchObject({ places: [5], alsoSearched: ['ışıklı'] });
});

test('what looks like a word or a measure, and is in no story, is said to be in none', async () => {
  const ask = await askStories(
    english(
      ...Array.from(
        { length: 20 },
        () => 'The mining of ore, by 2 men at 12 km of the yard of containers.',
      ),
      'The CO office.',
    ),
  );
  for (const query of ['Jinping', 'CO2', '9km'])
    expect(await ask(query), query).toMatchObject({
      total: 0,
      unheld: [query],
      respelt: undefined,
    });
  expect((await ask('minung')).respelt?.query).toBe('mining');
  expect((await ask('nining')).respelt?.query).toBe('mining');
  expect((await ask('kontaners')).respelt?.query).toBe('containers');
  expect((await ask('12km')).respelt?.query).toBe('12 km');
});

test('what was typed without a space is found with one too, and that is said', async () => {
  const ask = await askStories(
    english('Some 1,520mm apart.', 'Some 1,520 mm apart.', 'A CO2 tax.'),
  );
  const { places, alsoSearched } = await ask('1520mm');
  expect([places.toSorted(), alsoSearched]).toEqual([[0, 1], ['1520 mm']]);
  expect(await ask('CO2')).toMatchObject({ places: [2], alsoSearched: [] });
});

test('a point or a line where a space is missing parts words, where stories have them side by side', async () => {
  const ask = await askStories(english('Of oil prices.', 'An U.S. oil.', 'The prices.'));
  for (const query of ['oil.prices', 'oil_prices']) {
    expect(await ask(query), query).toMatchObject({
      places: [0],
      respelt: { query: 'oil prices' },
    });
  }
  expect((await ask('U.S.')).places).toEqual([1]);
});
