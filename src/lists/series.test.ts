import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextParts, seriesParts, seriesPlaces } from './series.ts';

function story(id: string, day: number, part?: number, series: string | undefined = 'lines') {
  return { id, data: { published: new Date(Date.UTC(2025, 5, day)), series, part } };
}

function numbersOf(stories: Parameters<typeof seriesParts>[0]) {
  return seriesParts(stories)
    .get('lines')
    ?.map(({ number, story: { id } }) => `${number} ${id}`);
}

test('without numbers the parts count by their dates, those of one moment by their ids', () => {
  expect(numbersOf([story('c', 3), story('b', 2), story('z', 1), story('a', 1)])).toEqual([
    '1 a',
    '2 z',
    '3 b',
    '4 c',
  ]);
});

test('a part has the number that it gives, and the others take what is left', () => {
  expect(numbersOf([story('c', 3, 2), story('b', 2), story('a', 1)])).toEqual([
    '1 a',
    '2 c',
    '3 b',
  ]);
  expect(numbersOf([story('b', 2, 7), story('a', 1)])).toEqual(['1 a', '7 b']);
});

test('a story knows the parts around it and how many there are', () => {
  const [first, second, fifth] = [story('a', 1), story('b', 2), story('e', 3, 5)];
  const places = seriesPlaces(
    [fifth, second, first, story('x', 1, 1, 'unnamed')],
    [{ id: 'lines', name: 'Lines' }],
  );
  expect(places.get('a')).toEqual({
    id: 'lines',
    name: 'Lines',
    number: 1,
    total: 5,
    before: undefined,
    after: { number: 2, story: second },
  });
  expect(places.get('e')).toMatchObject({ number: 5, total: 5, before: { story: second } });
  expect(places.has('x')).toBe(false);
});

test('stories of no series are no parts', () => {
  const alone = { id: 'a', data: { published: new Date(0) } };
  expect(seriesParts([alone]).size).toBe(0);
  expect(nextParts([alone]).size).toBe(0);
});

test('in whatever order they come, all parts are there, each under a number of its own, in a chain', () => {
  const parts = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...'abcdefgh'),
      day: fc.nat(3),
      part: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(parts, (drawn) => {
      const stories = drawn.map(({ id, day, part }) => story(id, day, part));
      const found = seriesParts(stories).get('lines') ?? [];
      expect(seriesParts(stories.toReversed()).get('lines') ?? []).toHaveLength(found.length);
      expect(new Set(found.map((part) => part.story))).toEqual(new Set(stories));
      const numbers = found.map(({ number }) => number);
      expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      const chain = nextParts(stories);
      for (const [index, part] of found.entries()) {
        expect(chain.get(part.story.id)).toBe(found[index + 1]?.story.id);
      }
    }),
  );
});
