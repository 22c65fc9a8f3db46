import { expect, test } from 'vitest';
import { lookWith } from '../../../tools/fixtures/lookWith.ts';
import { ambiguousCurrency } from './ambiguousCurrency.ts';

const look = (body: string, fields = {}) => lookWith(ambiguousCurrency, body, fields);

test('signs that several currencies share', () => {
  expect(look('It cost $4.5 billion, ¥300 and 20 kr here.')).toEqual([
    '9:9 "$" is the sign of several currencies. | $4.5',
    '9:23 "¥" is the sign of several currencies. | ¥300',
    '9:32 "kr" is the sign of several currencies. | 20 kr',
  ]);
  expect(look('Text.', { headline: '$5 for all' })).toHaveLength(1);
});

test('signs that say whose they are, and codes', () => {
  expect(look('US$4 billion, A$3, €5, £6, CN¥7, USD 8, 9 US$, 3 SEK, 4 kroner, `$x`.')).toEqual([]);
});
