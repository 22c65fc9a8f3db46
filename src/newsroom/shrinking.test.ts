import { expect, test } from 'vitest';
import { refuseShrinking } from './shrinking.ts';

/** What is said of so many stories after so many. */
function complaint(published: number, last?: number): string | undefined {
  try {
    refuseShrinking(published, last);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

test('as many stories, more, or half as many', () => {
  const told = [
    complaint(1),
    complaint(24, 24),
    complaint(30, 24),
    complaint(12, 24),
    complaint(3, 5),
    complaint(1, 2),
    complaint(1, 0),
  ];
  expect(told).toEqual(told.map(() => undefined));
});

test('none, or fewer than half', () => {
  expect(complaint(0)).toMatchInlineSnapshot(
    `"SettingsError: No story would be published. See that CONTENT_DIR is the right folder, that the stories are in it, and that they are neither drafts nor scheduled. If it is meant, add "-- --shrink" to the command."`,
  );
  expect(complaint(0, 0)).toBe(complaint(0));
  expect(complaint(0, 1)).toMatchInlineSnapshot(
    `"SettingsError: No story would be published; the last edition has 1, and stands as it was. See that CONTENT_DIR is the right folder, that the stories are in it, and that they are neither drafts nor scheduled. If it is meant, add "-- --shrink" to the command."`,
  );
  expect(complaint(11, 24)).toMatchInlineSnapshot(
    `"SettingsError: Only 11 stories would be published; the last edition has 24, and stands as it was. See that CONTENT_DIR is the right folder, that the stories are in it, and that they are neither drafts nor scheduled. If it is meant, add "-- --shrink" to the command."`,
  );
  expect(complaint(2, 5)).toMatch('Only 2 stories would be published; the last edition has 5');
  expect(complaint(1, 3)).toMatch('Only 1 story would be published');
});
