import { expect, test } from 'vitest';
import { wordingsOf } from './synonyms.ts';

const synonyms = [
  ['Horgos', 'Khorgos'],
  ['RMB', 'CNY', 'yuan'],
  ['China-Europe Railway Express', 'CRE'],
  ['rare earths', 'rare earth', 'lanthanides'],
];
const queries = (query: string) => wordingsOf(query, synonyms).map((wording) => wording.query);

test.each([
  ['gauge', ['gauge']],
  ['khorgos port', ['khorgos port', 'Horgos port']],
  ['RMB', ['RMB', 'CNY', 'yuan']],
  ['the China-Europe railway express', ['the China-Europe railway express', 'the CRE']],
  ['rare-earths', ['rare-earths', 'rare earth', 'lanthanides']],
  ['rare earthquakes', ['rare earthquakes']],
  [
    'CRE Horgos',
    [
      'CRE Horgos',
      'CRE Khorgos',
      'China-Europe Railway Express Horgos',
      'China-Europe Railway Express Khorgos',
    ],
  ],
  ['"RMB"', ['"RMB"']],
])('%s', (query, expected) => {
  expect(queries(query).toSorted()).toEqual(expected.toSorted());
  expect(queries(query)[0]).toBe(query);
});

test('no query has more wordings than are worth a search each', () => {
  expect(queries('RMB rare earths Horgos CRE')).toHaveLength(8);
});
