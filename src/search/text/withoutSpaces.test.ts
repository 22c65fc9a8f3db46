import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askStories } from '../../tools/fixtures/askStories.ts';
import { indexPage } from './indexPage.ts';
import { printed } from './signs.ts';

/** Texts of scripts that write no spaces between words, beside words of others. */
const told: Readonly<Record<string, string>> = {
  zh: '习近平主席与哈萨克斯坦总统托卡耶夫举行会谈，双方同意扩大铁路运输和粮食出口（约1,200万吨）。',
  'zh-Hant': '臺灣鐵路管理局表示，貨櫃列車在邊境車站換裝，TEU數量增加百分之五。',
  ja: '日本銀行は金融政策決定会合で、政策金利を0.5％に据え置くことを決めた。コンテナ輸送がプーチン大統領。',
  th: 'รัฐบาลไทยประกาศขึ้นภาษีนำเข้าน้ำมันดิบและรถไฟขนส่งสินค้าข้ามชายแดน',
  en: 'The yard at 霍尔果斯 (Khorgos) and コンテナ boxes.',
  ko: '철도의 궤간이 다른 국경역 鐵道驛에서는 화물을 옮겨 실어야 했다.',
};
const texts = Object.entries(told).map(([language, text]) => ({ language, text }));

test('whatever stands together in a text without spaces finds it, between quotation marks too', async () => {
  const ask = await askStories(texts);
  const lost: string[] = [];
  for (const [place, { text }] of texts.entries()) {
    for (const run of text.match(
      /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Hang}ー]{2,}/gu,
    ) ?? []) {
      const characters = run.match(/[\p{L}\p{N}ー]\p{M}*/gu) ?? [];
      for (const start of characters.keys()) {
        for (const length of [2, 3, 5]) {
          const word = characters.slice(start, start + length).join('');
          if (start + length > characters.length) continue;
          for (const query of [word, `"${word}"`, `「${word}」`]) {
            const { places } = await ask(query);
            if (!places.includes(place)) lost.push(query);
          }
        }
      }
    }
  }
  expect(lost).toEqual([]);
});

test('a Korean word is found behind which a particle is written, beside a figure and in a longer one', async () => {
  const ask = await askStories([
    {
      language: 'ko',
      text: '한국은행은 환율을 1,380원대에서 지켰다. 부산항의 철도는 16,400TEU를 날랐다.',
    },
    { language: 'ko', text: '안전이 걱정이다.' },
  ]);
  for (const query of [
    '환율',
    '환율이',
    '부산',
    '한국',
    '은행',
    '철도',
    '1380',
    '1,380원',
    'TEU',
  ]) {
    expect([query, (await ask(query)).places]).toEqual([query, [0]]);
  }
  expect((await ask('안전')).places).toEqual([1]);
  const { results } = await ask('철도');
  const shown = results[0]?.excerpt ?? [];
  expect(shown.filter(({ marked }) => marked).map(({ text }) => text)).toContain('철도');
  expect(shown.map(({ text }) => text).join('')).toContain('부산항의 철도는 16,400TEU를 날랐다.');
});

test('what does not stand together finds nothing between quotation marks', async () => {
  const ask = await askStories(texts);
  for (const query of ['"平近习"', '"铁路粮食"', '"銀行日本"', '"コンナテ"']) {
    expect([query, (await ask(query)).total]).toEqual([query, 0]);
  }
});

test('words that were typed without a space are found each by itself, and that is said', async () => {
  const ask = await askStories(texts);
  expect(await ask('哈萨克斯坦铁路')).toMatchObject({
    places: [0],
    respelt: { query: '哈萨克斯坦, 铁路' },
  });
  expect(await ask('日本銀行コンテナ')).toMatchObject({ places: [2] });
  expect(await ask('熊猫饭店')).toMatchObject({ total: 0, unheld: ['熊猫饭店'] });
});

test('a result quotes the text as it was printed, with all of what was asked for marked', async () => {
  const ask = await askStories(texts);
  for (const [query, marked] of [
    ['铁路', ['铁路']],
    ['粮食出口', ['粮食出口']],
    ['決定会合', ['決定会合']],
    ['ประกาศ', ['ประกาศ']],
  ] as const) {
    const [result] = (await ask(query)).results;
    const parts = result?.excerpt ?? [];
    expect(parts.filter((part) => part.marked).map(({ text }) => text)).toEqual(marked);
    const shown = parts
      .map(({ text }) => text)
      .join('')
      .replaceAll('…', '')
      .trim();
    expect(texts.some(({ text }) => text.includes(shown.replace(/\.$/, '')))).toBe(true);
  }
});

test('a word that goes on in another element is found, and read back', async () => {
  const page = (body: string) =>
    indexPage(`<html lang="zh"><body><p>${body}</p></body></html>`).html;
  expect(page('中<b>国</b>铁')).toContain('中国\u0365`, <b>国铁\u0365`, </b>铁');
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('中', '国', 'a', '。', '<b>', '</b>', ' '), { maxLength: 12 }),
      (parts) => {
        const body = parts.join('');
        const [, inner = ''] = /<p>(.*)<\/p>/s.exec(page(body)) ?? [];
        expect(printed(inner.replaceAll(/<\/?b>/g, ''))).toBe(body.replaceAll(/<\/?b>/g, ''));
      },
    ),
  );
});
