import { expect, test } from 'vitest';
import { refuseShrinking, shrinking } from './shrinking.ts';

test('as many stories, more, or half as many', () => {
  const told = [
    shrinking(1, undefined),
    shrinking(24, 24),
    shrinking(30, 24),
    shrinking(12, 24),
    shrinking(3, 5),
    shrinking(1, 2),
    shrinking(1, 0),
  ];
  expect(told).toEqual(told.map(() => undefined));
});

test('none, or fewer than half', () => {
  expect(shrinking(0, undefined)).toMatchInlineSnapshot(
    `"No story would be published. See that CONTENT_DIR is the right folder, that the stories are in it, and that they are neither drafts nor scheduled. If it is meant, build with "-- --shrink"."`,
  );
  expect(shrinking(0, 0)).toBe(shrinking(0, undefined));
  expect(shrinking(0, 1)).toMatchInlineSnapshot(
    `"No story would be published; the last edition has 1, and stands as it was. See that CONTENT_DIR is the right folder, that the stories are in it, and that they are neither drafts nor scheduled. If it is meant, build with "-- --shrink"."`,
  );
  expect(shrinking(11, 24)).toMatchInlineSnapshot(
    `"Only 11 stories would be published; the last edition has 24, and stands as it was. See that CONTENT_DIR is the right folder, that the stories are in it, and that they are neither drafts nor scheduled. If it is meant, build with "-- --shrink"."`,
  );
  expect(shrinking(2, 5)).toMatch('Only 2 stories would be published; the last edition has 5');
  expect(shrinking(1, 3)).toMatch('Only 1 story would be published');
});

test('it stops a build', () => {
  expect(() => refuseShrinking(0, 24)).toThrow('No story would be published');
  expect(() => refuseShrinking(24, 24)).not.toThrow();
});
