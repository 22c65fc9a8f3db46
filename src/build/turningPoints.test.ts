import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectPublished } from '../content/stories/published.ts';
import { newsPages } from '../seo/newsSitemap.ts';
import { nextAfter, turningPoints } from './turningPoints.ts';

const hour = 60 * 60 * 1000;
const publication = { name: 'The Gauge', language: 'en', timeZone: 'UTC' };
const front = { pins: [], beside: [], figures: [] };
/** Around now, so that some stories are due soon and some have just ceased to be news. */
const anyHour = fc.integer({ min: -72, max: 72 });
const anyStories = fc.array(fc.record({ at: anyHour, draft: fc.boolean() }), { maxLength: 6 });

test('until then the same stories are public, and the same are news', () => {
  fc.assert(
    fc.property(anyStories, fc.nat(72), fc.nat({ max: hour }), (drawn, hours, milliseconds) => {
      const now = new Date(0);
      const stories = drawn.map(({ at, draft }, index) => ({
        id: String(index),
        data: { headline: 'A', corrections: [], published: new Date(at * hour), draft, dates: [] },
      }));
      const shownAt = (moment: Date): string => {
        const shown = selectPublished(stories, moment);
        return JSON.stringify([shown, newsPages(shown, publication, moment)]);
      };
      const timed = { stories: stories.map(({ data }) => data), front, calendar: [] };
      const next = nextAfter(now, turningPoints(timed, 'UTC')) ?? Infinity;
      const moment = new Date(Math.min(next - 1, hours * hour + milliseconds));
      expect(shownAt(moment)).toBe(shownAt(now));
    }),
    { numRuns: 2000 },
  );
});

test('what has come is waited for no more', () => {
  const now = new Date('2025-06-14T12:00:00Z');
  const at = (hours: number): number => now.getTime() + hours * hour;
  expect(nextAfter(now, [at(-1), at(2), at(1), at(0)])).toBe(at(1));
  expect(nextAfter(now, [at(-1), at(0)])).toBeUndefined();
});
