import { beforeAll, describe, expect, test } from 'vitest';
import { askStories } from '../../tools/fixtures/askStories.ts';
import { afterAllTests } from '../../tools/newsrooms/temporaryFolder.ts';
import { plainLetters } from './plainLetters.ts';

/** A text, and how people ask for its words; each asked of all texts, in the languages of which no other is English. */
const ways: readonly (readonly [language: string, text: string, queries: readonly string[]])[] = [
  ['en', 'A line of English.', ['English']],
  ['en', 'Another line of English.', ['English']],
  ['ja', 'ﾊﾝｶﾞｰと東京ｴｸｽﾌﾟﾚｽ号', ['ハンガー', 'ﾊﾝｶﾞｰ', '東京エクスプレス号', '"エクスプレス"']],
  ['ja', 'パソコンとガス会社', ['ﾊﾟｿｺﾝ', 'ｶﾞｽ', '"ｶﾞｽ会社"']],
  ['ja', '㈱東方は㍻１２年、第①回に５㌔。', ['株東方', '平成', '第1回', '5キロ', '"第1回"']],
  ['ja', '株式会社は１４㎞、３㎡。', ['㍿', '14 km', '14㎞', '3 m2', '3㎡']],
  ['zh', '⾦屬⼯廠', ['金屬', '金屬工廠']],
  ['fr', 'La mesure de CO₂, m², 10⁶', ['CO2', 'm2', '106', 'CO₂']],
  ['fr', 'Le co2 et le cœur d’une œuvre', ['CO₂', 'coeur', 'oeuvre', 'œuvre', 'Œuvre']],
  ['fr', 'Un bureau oﬃciel, la Série Ⅶ', ['officiel', 'Série VII', 'oﬃciel']],
  ['pl', 'Łódź oraz Małaszewicze', ['lodz', 'Łódź', 'LODZ', 'malaszewicze', 'ŁÓDŹ']],
  ['da', 'Ærø, Malmø og Århus', ['aero', 'malmo', 'Ærø', 'MALMØ', 'arhus']],
  ['is', 'Þingvellir, Guðrún', ['thingvellir', 'gudrun', 'ÞINGVELLIR']],
  ['vi', 'Đường sắt', ['duong sat', 'đường', 'ĐƯỜNG']],
  ['az', 'Azərbaycan dəmiryolu', ['azerbaycan', 'AZƏRBAYCAN', 'demiryolu']],
  ['nl', 'Het ĳzer', ['ijzer', 'IJZER']],
  ['ca', 'La col·lecció', ['collecció', 'colleccio', 'coŀlecció', 'col.lecció']],
  ['fa', 'ایرانی کتاب‌ها ۱۴۰۳', ['ايراني', 'كتابها', 'کتاب‌ها', '1403', '١٤٠٣']],
  ['ur', 'پاکستان ہے', ['پاكستان', 'هے']],
  ['he', 'מנכ״ל צה"ל, ג׳ירפה', ['מנכל', 'מנכ"ל', 'צה״ל', 'צהל', 'צה"ל', 'גירפה', '"מנכ"ל צה"ל"']],
  ['hi', 'साल २०२५', ['2025', '२०२५']],
  ['th', 'ปี ๒๕๖๘', ['2568', '๒๕๖๘']],
  ['th', 'น้ำมัน', ['น้ํามัน', 'น้ำมัน']],
  ['el', 'Η άνοιξη της πόλης', ['ΤΗΣ', 'ΠΌΛΗΣ', 'ανοιξη', 'πολησ']],
  ['hy', 'Գնացք և կայարան', ['եւ', 'և']],
  ['kk', 'Қорғас өткелінде, Әлия мен мұнай', ['коргас', 'ҚОРҒАС', 'откелінде', 'алия', 'Мунай']],
  [
    'sr-Cyrl',
    'Железница, Ђорђевић и Џамоња',
    [
      'железница',
      'ŽELEZNICA',
      'zeleznice',
      'Đorđević',
      'Djordjevic',
      'Ђорђевић',
      'Džamonja',
      'џамоња',
    ],
  ],
  [
    'sr-Latn',
    'Luka Smederevo: Šćepanović, Anđela i Njegoš',
    ['лука', 'Смедерево', 'Шћепановић', 'scepanovic', 'Анђела', 'Andjela', 'anđela', 'ЊЕГОШ'],
  ],
  ['ar', 'صلاة ٱلعيد', ['العيد']],
  ['tr', '𝐁𝐨𝐥𝐝 Ｗｉｄｅ', ['bold', 'wide', '𝐁𝐨𝐥𝐝', 'ＷＩＤＥ']],
];

describe('words are found by plain letters, and by others', () => {
  let ask: Awaited<ReturnType<typeof askStories>>;
  const atEnd = afterAllTests();
  beforeAll(async () => {
    ask = await askStories(
      ways.map(([language, text]) => ({ language, text })),
      [],
      atEnd,
    );
  });

  test.each(ways.map(([language, text, queries], place) => ({ language, text, queries, place })))(
    'in $language, of $text',
    async ({ text, queries, place }) => {
      for (const query of queries) {
        const { places, results, respelt, alsoSearched } = await ask(query);
        expect([places.includes(place), respelt, alsoSearched], query).toEqual([
          true,
          undefined,
          [],
        ]);
        const excerpt = results[places.indexOf(place)]?.excerpt ?? [];
        expect(
          excerpt.some(({ marked }) => marked),
          query,
        ).toBe(true);
        // Pagefind ends a paragraph with a full stop.
        const shown = excerpt.map((part) => part.text).join('');
        expect(shown.replace(/\.$/, '')).toBe(text.replace(/\.$/, ''));
      }
    },
  );
});

test.each([
  ['7½', '7½'],
  ['㎞', 'km'],
  ['Ⅻ', 'XII'],
  ['한국 서울', '한국 서울'],
  ['Häuser ёлка й', 'Häuser ёлка й'],
  ['٢٠٢٥ ۱۴۰۳ २० ๑๒', '2025 1403 20 12'],
  ['™ ☎ ℃', '™ ☎ ℃'],
])('the letters of %s are %s plainly', (printed, plain) => {
  expect(plainLetters(printed)).toBe(plain);
});
