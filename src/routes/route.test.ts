import { expect, test } from 'vitest';
import { breakAt, gaugesOf, legsOf, misfitsOf, nameOf, type Stop } from './route.ts';

const stop = (country: string, gauge?: Stop['gauge']): Stop => ({
  id: country.toLowerCase(),
  name: country,
  names: { ru: 'Достык', 'zh-Hant': '多斯特克' },
  kind: 'station',
  country,
  position: [45, 82],
  gauge,
  topics: [],
});
const [inland, border, abroad, port] = [
  stop('CN', 1435),
  stop('CN', { CN: 1435, KZ: 1520 }),
  stop('KZ', 1520),
  stop('AZ'),
];

test('between two stops are the rails that both have on that side', () => {
  expect(legsOf([inland, border, abroad])).toEqual([1435, 1520]);
  expect(legsOf([abroad, border, inland])).toEqual([1520, 1435]);
  expect(legsOf([inland, border, stop('DE', 1435)])).toEqual([1435, 1435]);
});

test('where a place has no gauge there are no rails', () => {
  expect(legsOf([abroad, port, abroad])).toEqual([undefined, undefined]);
  expect(misfitsOf([abroad, port, inland])).toEqual([]);
});

test('the gauge breaks where it is another before and after', () => {
  const legs = legsOf([inland, border, abroad, port]);
  expect([0, 1, 2, 3].map((index) => breakAt(legs, index))).toEqual([
    undefined,
    { before: 1435, after: 1520 },
    undefined,
    undefined,
  ]);
  expect(gaugesOf(legs)).toEqual([1435, 1520]);
});

test('stops that say different gauges do not fit together', () => {
  expect(misfitsOf([inland, border, abroad])).toEqual([]);
  expect(misfitsOf([inland, abroad])).toEqual([{ from: inland, to: abroad, gauges: [1435, 1520] }]);
});

test.each([
  ['ru', 'Достык'],
  ['ru-KZ', 'Достык'],
  ['zh-Hant', '多斯特克'],
  ['de', 'KZ'],
])('a stop has its name in %s, else that of its list', (language, name) => {
  expect(nameOf(abroad, language)).toBe(name);
});
