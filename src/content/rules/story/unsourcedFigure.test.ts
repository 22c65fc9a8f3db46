import { expect, test } from 'vitest';
import { lookWith } from '../../../tools/fixtures/lookWith.ts';
import { unsourcedFigure } from './unsourcedFigure.ts';

const look = (body: string, fields = {}) => lookWith(unsourcedFigure, body, fields);

test('a report with a figure and no source', () => {
  expect(look('In 2025 it was 3,000, then 4,000.')).toEqual([
    '9:16 The report gives a figure, 3,000, and no source. | In 2025 it was 3,000, then 4,000.',
  ]);
});

test('reports with a source or a link to one, other kinds, years and small numbers', () => {
  expect(look('It was 3,000.', { sources: '[{ name: Customs }]' })).toEqual([]);
  expect(look('It was [3,000](https://customs.example/).')).toEqual([]);
  expect(look('It is 1,435 mm.', { kind: 'explainer' })).toEqual([]);
  expect(look('In 2025 it was 21.')).toEqual([]);
});

test.each([
  ['English', 'It was 3,000, the ministry said.', 'en-GB'],
  ['English', 'Figures of the port have it.\n\n| Boxes |\n| --: |\n| 3,000 |', 'en-GB'],
  ['English', 'The ministry told us on Friday.\n\nIt was 3,000.', 'en-GB'],
  ['German', 'Es waren 3.000, teilte der Verband mit.', 'de'],
  ['French', 'Il y en a 3 000, selon le port.', 'fr'],
  ['Spanish', 'Fueron 3.000, según el puerto.', 'es'],
  ['Russian', 'Их было 3 000, сообщил порт.', 'ru'],
  ['Chinese', '据港口数据，共3000列。', 'zh-Hans'],
  ['Arabic', 'بلغ العدد 3000، وفق الميناء.', 'ar'],
])('left alone: a figure whose source is in words, in %s', (_name, body, language) => {
  expect(look(body, { language })).toEqual([]);
});

test('a source far from the figure', () => {
  expect(look('The port said so.\n\nThere is more.\n\nIt was 3,000.')).toHaveLength(1);
});

test('numbers of names', () => {
  expect(look('Under Section 301 and headings 7210 and 7212, a Boeing 737 flew.')).toEqual([]);
  expect(look('It came. About 301 trains went.')).toHaveLength(1);
});

test('in a language whose words of saying are not known, nothing is said', () => {
  const body = 'W porcie przeładowano 8165 ton zboża, poinformował zarząd.';
  expect(lookWith(unsourcedFigure, body, { language: 'pl' })).toEqual([]);
});
