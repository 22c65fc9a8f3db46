import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withNoBreaks } from './noBreaks.ts';

test.each([
  [
    'en-GB',
    'up 14 per cent to 1,435 mm on 26 May 2025',
    'up 14_per_cent to 1,435_mm on 26_May 2025',
  ],
  [
    'en-GB',
    '5 million tonnes, 7,700 tonnes, 8 feet 6 inches',
    '5_million tonnes, 7,700_tonnes, 8_feet 6_inches',
  ],
  ['en-GB', 'in 3,000 in 2025, on Monday 26 May', 'in 3,000 in 2025, on Monday 26_May'],
  ['en-GB', 'ISO 668, No. 5, EUR 5, 3 TEU, 146 × 21', 'ISO_668, No._5, EUR_5, 3_TEU, 146_×_21'],
  ['en-GB', 'J. R. Smith of the U.S. Treasury, 9 a.m.', 'J._R._Smith of the U.S. Treasury, 9_a.m.'],
  ['en-GB', 'On 12 345 there is no saying', 'On 12 345 there is no saying'],
  ['en-GB', 'two\nspaces: 20\nminutes', 'two\nspaces: 20_minutes'],
  ['en-US', 'On May 26, 2025, 14 percent', 'On May_26, 2025, 14_percent'],
  ['de', 'am 26. Mai 14 Prozent, z. B. 16 400 km', 'am 26._Mai 14_Prozent, z._B. 16_400_km'],
  ['de', '5 Mio. Euro um 16:00 Uhr, S. 12, Nr. 3', '5_Mio. Euro um 16:00_Uhr, S._12, Nr._3'],
  [
    'fr',
    'Le 26 mai : 14 %, 14 pour cent ; 1er juin, « oui »',
    'Le 26_mai_: 14_%, 14_pour_cent_; 1er_juin, «_oui_»',
  ],
  ['es', 'el 28 de mayo, 14 por ciento, 14 %', 'el 28_de_mayo, 14_por_ciento, 14_%'],
  [
    'ru',
    'к 26 мая 16 400 поездов — на 14 %, колея 1435 мм, т. е. 5 млн',
    'к 26_мая 16_400 поездов_— на 14_%, колея 1435_мм, т._е. 5_млн',
  ],
  ['ar', 'في 26 مايو 5 مليون', 'في 26_مايو 5_مليون'],
  ['zh-Hans', '5月26日 1435 mm', '5月26日 1435_mm'],
  ['tlh', '5 mm', '5_mm'],
])('in %s: %j', (language, text, expected) => {
  expect(withNoBreaks(text, language).replaceAll('\u00A0', '_')).toBe(expected);
});

test('of a text, nothing but spaces changes, and the second time nothing does', () => {
  const piece = fc.constantFrom(
    ' ',
    '\n',
    '5',
    '400',
    'mm',
    'May',
    '.',
    '—',
    '×',
    '%',
    'J',
    '«',
    '𝟝',
    '١',
  );
  const language = fc.constantFrom('en', 'de', 'fr', 'ru', 'ar');
  fc.assert(
    fc.property(fc.array(piece), language, (pieces, tag) => {
      const text = pieces.join('');
      const kept = withNoBreaks(text, tag);
      const plain = text.replaceAll(/\s/g, ' ');
      expect(kept.replaceAll(/\s/g, ' ')).toBe(plain);
      expect(withNoBreaks(kept, tag)).toHaveLength(kept.length);
    }),
  );
});
