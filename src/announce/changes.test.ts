import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesSince, countChanges, remember } from './changes.ts';

test('what was added, changed or removed, by address', () => {
  const told = new Map([
    ['/a', '1'],
    ['/b', '1'],
    ['/d', '1'],
  ]);
  const found = new Map([
    ['/d', '2'],
    ['/c', '1'],
    ['/a', '1'],
  ]);
  const changes = changesSince(told, found);
  expect(changes).toEqual([
    { kind: 'removed', url: '/b' },
    { kind: 'added', url: '/c', hash: '1' },
    { kind: 'changed', url: '/d', hash: '2' },
  ]);
  expect(countChanges(changes)).toBe('1 added, 1 changed, 1 removed');
});

test('once all changes are told, there are none', () => {
  const site = fc
    .dictionary(fc.constantFrom('/a', '/b', '/c', '/d'), fc.constantFrom('1', '2'))
    .map((pages) => new Map(Object.entries(pages)));
  fc.assert(
    fc.property(site, site, (told, found) => {
      remember(told, changesSince(told, found));
      expect(changesSince(told, found)).toEqual([]);
      expect(told).toEqual(found);
    }),
  );
});
