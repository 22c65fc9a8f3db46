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

test.each([
  [
    'words of talk',
    'Well, we said. We’ll see. Were we? We’re not. Don’t, Dont. She’ll, Shell.',
    'en-GB',
  ],
  ['German words of their own', 'Häfen, Hafen. Waren, Wären. Maße, Masse. Zölle.', 'de'],
  [
    'French elisions and accents',
    'Quelle, « Qu’elle ». L’Ukraine, Ukraine. Élevé, Élève. Côte, Côté.',
    'fr',
  ],
  ['Spanish accents', 'Como, Cómo. Esta, Está.', 'es'],
  ['Russian cases', 'Компании, Компаний. Край, Краи.', 'ru'],
  ['Vietnamese names', 'Thanh, Thành, Thánh.', 'vi'],
])('left alone: %s', (_what, body, language) => {
  expect(look(body, { language })).toEqual([]);
});

test('names of elsewhere in other languages', () => {
  expect(look('Małaszewicze, Malaszewicze.', { language: 'de' })).toHaveLength(1);
  expect(look('Gdańsk, Gdansk.', { language: 'fr' })).toHaveLength(1);
  expect(look('Xi’an, Xian.', { language: 'ru' })).toHaveLength(1);
  expect(look('Kraków’s, Krakow’s.')).toHaveLength(1);
});

test('genitives, capitals, hyphens and short words', () => {
  expect(look('Poland’s ports, POLAND, Poland. Rail-Ports, Railports. Ma, Má.')).toEqual([]);
});
