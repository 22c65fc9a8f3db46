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

test('the money of the country whose language the story is in', () => {
  expect(look('It cost $4.', { language: 'en-US' })).toEqual([]);
  expect(look('费用为 ¥300。', { language: 'zh-Hans' })).toEqual([]);
  expect(look('Det koster 20 kr her.', { language: 'nb' })).toEqual([]);
  expect(look('It cost $4.', { language: 'en' })).toHaveLength(1);
  expect(look('It cost ¥4.', { language: 'en-US' })).toHaveLength(1);
  expect(look('Es kostet 5 $ hier.', { language: 'de' })).toHaveLength(1);
});

test('each sign once, and none behind one that says whose it is', () => {
  expect(look('It rose $2 to $231.\n\nThen $3, and ¥4.')).toEqual([
    '9:9 "$" is the sign of several currencies. | $2',
    '11:14 "¥" is the sign of several currencies. | ¥4',
  ]);
  expect(look('It was US$231 a tonne, up $2; freight is $19 to $21.')).toEqual([]);
  expect(look('It was up $2, to US$231.')).toHaveLength(1);
  expect(look('It was US$231 or ¥9.')).toHaveLength(1);
});
