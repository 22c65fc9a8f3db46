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
