import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPublic, isScheduled, selectPublished } from './published.ts';

const now = new Date('2025-06-14T12:00:00Z');
const at = (time: string, draft = false) => ({ published: new Date(time), draft });

test('a story is public from its very moment on, unless it is a draft', () => {
  expect(isPublic(at('2025-06-14T12:00:00Z'), now)).toBe(true);
  expect(isPublic(at('2025-06-14T12:00:00.001Z'), now)).toBe(false);
  expect(isPublic(at('2025-06-14T11:00:00Z', true), now)).toBe(false);
});

test('a draft is not scheduled', () => {
  expect(isScheduled(at('2025-06-15T12:00:00Z'), now)).toBe(true);
  expect(isScheduled(at('2025-06-15T12:00:00Z', true), now)).toBe(false);
  expect(isScheduled(at('2025-06-14T12:00:00Z'), now)).toBe(false);
});

test('newest first, those of one moment by id, hidden ones only in a preview', () => {
  const entries = [
    { id: 'b', data: at('2025-06-14T10:00:00Z') },
    { id: 'later', data: at('2025-06-15T10:00:00Z') },
    { id: 'a', data: at('2025-06-14T10:00:00Z') },
    { id: 'draft', data: at('2025-06-13T10:00:00Z', true) },
    { id: 'c', data: at('2025-06-14T11:00:00Z') },
  ];
  const ids = (preview: boolean) => selectPublished(entries, now, preview).map(({ id }) => id);
  expect(ids(false)).toEqual(['c', 'a', 'b']);
  expect(ids(true)).toEqual(['later', 'c', 'a', 'b', 'draft']);
});

test('whatever the order given, the order is the same, and nothing hidden gets through', () => {
  const story = fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    data: fc.record({
      draft: fc.boolean(),
      published: fc.date({
        min: new Date('2025-06-14'),
        max: new Date('2025-06-15'),
        noInvalidDate: true,
      }),
    }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(story, { selector: ({ id }) => id }), (stories) => {
      const published = selectPublished(stories, now);
      expect(selectPublished(stories.toReversed(), now)).toEqual(published);
      expect(published.every(({ data }) => isPublic(data, now))).toBe(true);
      expect(published).toHaveLength(stories.filter(({ data }) => isPublic(data, now)).length);
    }),
  );
});
