import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectPublished } from '../content/stories/published.ts';
import { newsPages } from '../seo/newsSitemap.ts';
import { lastMoment } from './lastMoment.ts';

const hour = 60 * 60 * 1000;
const publication = { name: 'The Gauge', language: 'en', timeZone: 'UTC' };
/** Around now, so that some stories are due soon and some have just ceased to be news. */
const anyHour = fc.integer({ min: -72, max: 72 });
const anyStories = fc.array(fc.record({ at: anyHour, draft: fc.boolean() }), { maxLength: 6 });

test('until then the same stories are public, and the same are news', () => {
  fc.assert(
    fc.property(anyStories, fc.nat(72), fc.nat({ max: hour }), (drawn, hours, milliseconds) => {
      const now = new Date(0);
      const stories = drawn.map(({ at, draft }, index) => ({
        id: String(index),
        data: { headline: 'A', corrections: [], published: new Date(at * hour), draft },
      }));
      const shownAt = (moment: Date): string => {
        const shown = selectPublished(stories, moment);
        return JSON.stringify([shown, newsPages(shown, publication, moment)]);
      };
      const last = lastMoment(
        stories.map(({ data }) => data),
        now,
      );
      const until = last?.getTime() ?? Infinity;
      const moment = new Date(Math.min(until, hours * hour + milliseconds));
      expect(shownAt(moment)).toBe(shownAt(now));
    }),
    { numRuns: 2000 },
  );
});

test('where nothing waits for the clock, there is none', () => {
  const now = new Date('2025-06-14T12:00:00Z');
  expect(lastMoment([], now)).toBeUndefined();
  expect(
    lastMoment([{ draft: false, published: new Date('2025-06-01T00:00:00Z') }], now),
  ).toBeUndefined();
});

test('what ends is there a millisecond before it ends, and what has ended is waited for no more', () => {
  const now = new Date('2025-06-14T12:00:00Z');
  const [past, soon, later] = [-1, 1, 2].map((hours) => new Date(now.getTime() + hours * hour));
  const ends = [past, later, soon].filter((end) => end !== undefined);
  expect(lastMoment([], now, ends)?.getTime()).toBe((soon?.getTime() ?? 0) - 1);
  expect(lastMoment([], now, ends.slice(0, 1))).toBeUndefined();
  expect(lastMoment([], now, [now])).toBeUndefined();
});
