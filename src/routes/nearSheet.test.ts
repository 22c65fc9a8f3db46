import { geoPath } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGeography } from './geography.ts';
import { viewOf } from './mapView.ts';
import { nearSheet } from './nearSheet.ts';
import type { Stop } from './route.ts';

const { land, borders } = readGeography();

function viewAt(...positions: readonly Stop['position'][]) {
  const stops = positions.map((position): Stop => ({
    id: '',
    name: '',
    names: {},
    kind: 'port',
    country: '',
    position,
    topics: [],
  }));
  return viewOf(stops, 680);
}

function expectSame(one: Stop['position'], other: Stop['position']): void {
  const view = viewAt(one, other);
  const [draw, isNear] = [geoPath(view.projection), nearSheet(view)];
  const coordinates = land.coordinates.filter((rings) => isNear(rings.flat()));
  expect(draw({ ...land, coordinates })).toBe(draw(land));
  const lines = borders.coordinates.filter(isNear);
  expect(draw({ ...borders, coordinates: lines })).toBe(draw(borders));
}

test.each([
  ['Alashankou and Dostyk', [45.17, 82.57], [45.25, 82.49]],
  ['Lisbon and Vladivostok', [38.7, -9.1], [43.1, 131.9]],
  ['Nome and Provideniya, across 180', [64.5, -165.4], [64.4, -173.2]],
  ['Suva and Apia, across 180', [-18.1, 178.4], [-13.8, -171.8]],
  ['Longyearbyen and Murmansk', [78.2, 15.6], [69, 33.1]],
  ['Ushuaia and Cape Town', [-54.8, -68.3], [-33.9, 18.4]],
  ['Sydney and Los Angeles', [-33.9, 151.2], [34.1, -118.2]],
  ['McMurdo and Hobart', [-77.8, 166.7], [-42.9, 147.3]],
  ['one place twice', [0, 0], [0, 0]],
] as const)('%s: nothing is left out that is seen', (_, one, other) => {
  expectSame(one, other);
});

test('wherever a route leads, nothing is left out that is seen', () => {
  const position = fc.tuple(
    fc.double({ min: -85, max: 85, noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
  );
  const near = fc
    .tuple(position, fc.double({ min: 0.01, max: 12, noNaN: true }), fc.boolean())
    .map(([[latitude, longitude], far, isEast]): [Stop['position'], Stop['position']] => [
      [latitude, longitude],
      isEast ? [latitude, longitude + far] : [latitude + (latitude > 0 ? -far : far), longitude],
    ]);
  fc.assert(
    fc.property(fc.oneof(fc.tuple(position, position), near), ([one, other]) => {
      expectSame(one, other);
    }),
    { numRuns: 20 },
  );
});

test('land on the other side of the earth is left out', () => {
  const view = viewAt([45.17, 82.57], [45.25, 82.49]);
  const isNear = nearSheet(view);
  expect(land.coordinates.filter((rings) => isNear(rings.flat()))).toHaveLength(1);
});
