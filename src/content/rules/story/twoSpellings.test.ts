import { expect, test } from 'vitest';
import { lookWith } from '../../../tools/fixtures/lookWith.ts';
import { twoSpellings } from './twoSpellings.ts';

const look = (body: string, fields = {}) => lookWith(twoSpellings, body, fields);

test('one name in two ways', () => {
  expect(look('Trains reach Małaszewicze. Then Malaszewicze, and Malaszewicze.')).toEqual([
    '9:33 The same name is written "Małaszewicze" before. | Malaszewicze',
  ]);
  expect(look('From Xi’an.', { headline: 'Trains from Xian' })).toHaveLength(1);
});

test('genitives, capitals, hyphens and short words', () => {
  expect(look('Poland’s ports, POLAND, Poland. Rail-Ports, Railports. Ma, Má.')).toEqual([]);
});
