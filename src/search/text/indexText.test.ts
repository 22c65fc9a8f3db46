import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexText } from './indexText.ts';
import { queryIn } from './queryIn.ts';
import { printed } from './signs.ts';

const sign = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 2 }),
  fc.constantFrom(
    '–',
    '—',
    '`',
    '`,',
    '&lt;',
    '<b>',
    '\\',
    '-',
    '‑',
    '’',
    'ß',
    'ı',
    'ς',
    'ẞ',
    'Ж',
    'џ',
    'đ',
    'dj',
    'DJ',
    '7',
    'km',
    '国',
    '轨',
    'が',
    'น้ำ',
    'a',
    's',
    'S',
  ),
  fc.constantFrom(' ', '\u00A0', '\u00AD', '🚂', '❤️', '👨‍👩‍👧', 'é', 'e\u0301', '１', '٣', '\u202B'),
);
const text = fc.array(sign).map((signs) => signs.join(''));

test('a text is read back as it was printed, and has nothing that HTML could take for its own', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'ar', 'jpn', 'sr'), (text, index) => {
      const written = indexText(text, index);
      expect(written).not.toMatch(/[&<>]/);
      expect(shown(printed(written))).toBe(shown(text));
    }),
    // A letter that is written with a mark, before one that could be part of another's writing.
    {
      examples: [
        ['DJ\u00AD', 'sr'],
        ...['ıß', 'kısa', 'ısS', 'ςs', 'ςß', 'ßs', 'ẞS', 'ßẞ', 'ııss'].map((text) => [text, 'en']),
      ],
    },
  );
});

/** A text without what shows nothing, of which not all is kept. */
function shown(text: string): string {
  return text.normalize('NFC').replaceAll(/[\u00AD\u200B\u2060\uFEFF]/g, '');
}

test('words that are parted by nothing but space are written as they are', () => {
  const words = 'The line (of 1520) is open; Новый Häuser القطار, it said.';
  expect(indexText(words, 'en')).toBe(words);
});

describe('a query', () => {
  test.each([
    ['China–Europe', 'en', 'china europe'],
    ['China — Europe…rail', 'en', 'china europe rail'],
    ['break-of-gauge', 'en', 'break of gauge'],
    ['“Gauge”', 'en', 'gauge'],
    ['"rail\u00A0line"', 'en', '"rail line"'],
    ['l’accord', 'fr', 'laccord'],
    ['col·lecció an·be', 'ca', 'collecció an be'],
    ['Oʻzbekiston O‘zbekiston', 'uz', 'ozbekiston ozbekiston'],
    ['16,400 U.S. oil,gas', 'en', '16400 us oil gas'],
    ['rail\u00ADway', 'en', 'railway'],
    ['IĞDIR', 'tr', 'iğdir'],
    ['Straße', 'de', 'strasse'],
    ['轨距中国', 'en', '轨距 距中 中国'],
    ['"轨距中国"', 'zho', '"轨距 距中 中国"'],
    ['"令和６年に"', 'jpn', '"令和 和 6 年に"'],
    ['が国', 'jpn', 'が国'],
    ['国', 'zho', '国'],
    ['R&D A–Z e-mail T-shirt x=y=z I/O', 'en', 'rd az email tshirt xyz io'],
    ['—', 'en', ''],
  ])('of %s is put to the index of %s', (query, index, words) => {
    // Marks tell which letters were typed.
    expect(queryIn(query, index).replaceAll(/\p{M}/gu, '')).toBe(words);
  });
});
