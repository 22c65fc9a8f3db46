import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byFacet, facetNames } from '../facetNames.ts';
import { type FiledStory, readFiling, storyId, writeFiling } from './facetFile.ts';
import { narrowed } from './narrowed.ts';

const values = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'ü'), { maxLength: 3 });
const days = fc
  .date({ min: new Date('1999-12-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((date) => Number(date.toISOString().slice(0, 10).replaceAll('-', '')));
const archives = fc
  .array(fc.record({ day: days, filed: fc.array(values, { minLength: 6, maxLength: 6 }) }))
  .map((stories) =>
    stories
      .toSorted((a, b) => a.day - b.day)
      .map((story, place): FiledStory => ({
        // Of another language are the stories between.
        id: storyId(place < 7 ? '2020' : '202011', 3 * place),
        ...story,
      })),
  );

test('what stories are filed under is read as it was written', () => {
  fc.assert(
    fc.property(archives, (stories) => {
      expect([...readFiling(writeFiling(stories)).values()]).toEqual(stories);
    }),
  );
});

const day = fc.option(
  days.map((number) => String(number).replace(/(....)(..)(..)/, '$1-$2-$3')),
  { nil: undefined },
);

test('stories are kept by any tick of each facet and by their days, and each tick says what it would find', () => {
  fc.assert(
    fc.property(
      archives,
      fc.tuple(values, values, values, values, values, values),
      fc.record({ from: day, to: day }),
      fc.nat(3),
      (stories, ticks, span, step) => {
        const chosen = byFacet((name) => ticks[facetNames.indexOf(name)] ?? []);
        const found = stories.filter((_story, place) => step === 0 || place % step === 0);
        const fits = ({ day, filed }: FiledStory, without?: number): boolean =>
          day >= Number(span.from?.replaceAll('-', '') ?? 0) &&
          day <= Number(span.to?.replaceAll('-', '') ?? Infinity) &&
          ticks.every(
            (ticked, facet) =>
              facet === without ||
              ticked.length === 0 ||
              ticked.some((value) => filed[facet]?.includes(value)),
          );
        const kept = narrowed(found, { chosen, days: span }, [readFiling(writeFiling(stories))]);
        expect(kept.stories).toEqual(found.filter((story) => fits(story)));
        facetNames.forEach((name, facet) => {
          for (const value of ['a', 'b', 'c', 'ü', 'd']) {
            const right = found.filter(
              (story) => fits(story, facet) && story.filed[facet]?.includes(value),
            );
            expect(kept.counts[name].get(value) ?? 0).toBe(right.length);
          }
        });
      },
    ),
  );
});

test('the stories of several indexes stay in their order', () => {
  const of = (id: string, section: string) => [{ id, day: 20200101, filed: [[section]] }];
  const filings = [of('2020-000', 'rail'), of('2020-001', 'sea')].map((stories) =>
    readFiling(writeFiling(stories)),
  );
  const found = [{ id: '2020-001' }, { id: '2020-000' }];
  const every = { chosen: byFacet(() => []), days: { from: undefined, to: undefined } };
  const { stories, counts } = narrowed(found, every, filings);
  expect(stories).toEqual(found);
  expect(counts.section).toEqual(
    new Map([
      ['rail', 1],
      ['sea', 1],
    ]),
  );
});
