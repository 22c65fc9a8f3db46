import { expect, test } from 'vitest';
import { editorsChoice, newestFirst, rankReadNext } from './rankReadNext.ts';
import type { ReadNextStory } from './ReadNextStory.ts';

const places = new Map(['self', 'a', 'b', 'c'].map((id, place) => [id, place]));

function chosenFrom(readNext: readonly string[], most = 5) {
  return editorsChoice({ id: 'self', readNext }, (id) => places.get(id), most);
}

test('the choice keeps the order of the editor', () => {
  expect(chosenFrom(['c', 'a'])).toEqual([3, 1]);
});

test('the unknown, the repeated and the story itself do not count', () => {
  expect(chosenFrom(['gone', 'b', 'self', 'b', 'a'], 2)).toEqual([2, 1]);
});

test('beyond the most, the first are kept', () => {
  expect(chosenFrom(['c', 'b', 'a'], 2)).toEqual([3, 2]);
});

test('no stories, no lists', () => {
  expect(rankReadNext([]).size).toBe(0);
});

test('the editor’s choice is in, however unlike and far away', () => {
  const offer = offerUnder('story', [
    storyOf('story', { topics: ['tin'], readNext: ['odd'] }),
    storyOf('odd', { day: -4000, section: 'sport' }),
    ...tenOf('like', { topics: ['tin'] }),
  ]);
  expect(offer).toHaveLength(5);
  expect(offer).toContain('odd');
});

test('the next part comes first, before newer stories and beside the editor’s choice', () => {
  const offer = offerUnder('story', [
    storyOf('story', { nextPart: 'part', readNext: ['a', 'b', 'c', 'd', 'e'] }),
    storyOf('part', { day: -40, section: 'sport' }),
    ...['a', 'b', 'c', 'd', 'e'].map((id, day) => storyOf(id, { day })),
  ]);
  expect(offer).toEqual(['part', 'd', 'c', 'b', 'a']);
});

test('a next part that is not there changes nothing', () => {
  const others = tenOf('other');
  expect(offerUnder('story', [storyOf('story', { nextPart: 'gone' }), ...others])).toEqual(
    offerUnder('story', [storyOf('story'), ...others]),
  );
});

test('of more than five chosen the first five are in, unknown ids and the story itself aside', () => {
  const others = tenOf('other');
  const readNext = ['gone', 'story', ...others.map(({ id }) => id)];
  const offer = offerUnder('story', [storyOf('story', { readNext }), ...others]);
  expect(offer.toSorted()).toEqual(['other-0', 'other-1', 'other-2', 'other-3', 'other-4']);
});

test('a rare shared topic beats a common one, though farther in time', () => {
  const offer = offerUnder('story', [
    storyOf('story', { topics: ['tin', 'trade'] }),
    storyOf('rare', { day: -10, topics: ['tin'] }),
    ...tenOf('common', { topics: ['trade'] }),
  ]);
  expect(offer).toContain('rare');
});

test('a rare shared country beats a common one', () => {
  const offer = offerUnder('story', [
    storyOf('story', { countries: ['BO', 'CN'] }),
    storyOf('rare', { countries: ['BO'] }),
    ...tenOf('common', { countries: ['CN'] }),
  ]);
  expect(offer).toContain('rare');
});

test('a story of the same section beats one of another', () => {
  const offer = offerUnder('story', [
    storyOf('story', { section: 'metals' }),
    storyOf('same', { section: 'metals' }),
    ...tenOf('other', { section: 'news' }),
  ]);
  expect(offer).toContain('same');
});

test('a word shared by headline and standfirst beats words that everyone uses', () => {
  const offer = offerUnder('story', [
    storyOf('story', { headline: 'The smelter shuts' }),
    storyOf('same', { standfirst: 'A smelter to watch' }),
    ...tenOf('other', { headline: 'The market rests' }),
  ]);
  expect(offer).toContain('same');
});

test('likeness beats the date', () => {
  const offer = offerUnder('story', [
    storyOf('story', { topics: ['tin'] }),
    ...tenOf('unlike'),
    ...tenOf('like', { day: -300, topics: ['tin'] }),
  ]);
  expect(offer.every((id) => id.startsWith('like'))).toBe(true);
});

test('near in time beats far, all else equal, be it before or after', () => {
  const offer = offerUnder('story', [
    storyOf('story'),
    ...tenOf('far', { day: 40 }),
    ...tenOf('old', { day: -40 }),
    ...[-2, -1, 1, 2, 3].map((day) => storyOf(`near-${day}`, { day })),
  ]);
  expect(offer).toEqual(['near-3', 'near-2', 'near-1', 'near--1', 'near--2']);
});

test('lists are newest first, and the lower id first at the same time', () => {
  const offer = offerUnder('story', [
    storyOf('story', { readNext: ['old'] }),
    storyOf('old', { day: -9 }),
    storyOf('b', { day: 1 }),
    storyOf('new', { day: 2 }),
    storyOf('a', { day: 1 }),
  ]);
  expect(offer).toEqual(['new', 'a', 'b', 'old']);
});

test('between equals the lower id is in', () => {
  const offer = offerUnder('story', [storyOf('story'), ...tenOf('equal').toReversed()]);
  expect(offer).toEqual(['equal-0', 'equal-1', 'equal-2', 'equal-3', 'equal-4']);
});

test('with fewer than five others all are in, and a story alone has none', () => {
  expect(
    offerUnder(
      'a',
      ['a', 'b', 'c'].map((id) => storyOf(id)),
    ),
  ).toEqual(['b', 'c']);
  expect(offerUnder('a', [storyOf('a', { readNext: ['a'] })])).toEqual([]);
});

interface Traits extends Partial<Omit<ReadNextStory, 'id' | 'published'>> {
  /** Days after the middle of 2025, or before when negative. */
  readonly day?: number;
}

function storyOf(id: string, { day = 0, ...traits }: Traits = {}): ReadNextStory {
  const published = new Date(Date.UTC(2025, 6, 1 + day));
  const bare = {
    headline: '',
    standfirst: '',
    section: 'news',
    topics: [],
    countries: [],
    readNext: [],
  };
  return { ...bare, ...traits, id, published };
}

function tenOf(name: string, traits?: Traits): readonly ReadNextStory[] {
  return Array.from({ length: 10 }, (_, nth) => storyOf(`${name}-${nth}`, traits));
}

function offerUnder(id: string, stories: readonly ReadNextStory[]): readonly string[] {
  return rankReadNext(stories).get(id) ?? [];
}

function dated(id: string, year: number) {
  return { id, published: new Date(Date.UTC(year, 0)) };
}

test('newer stories come first, those of the same instant by id', () => {
  const sorted = [dated('b', 2025), dated('Z', 2025), dated('c', 2026), dated('a', 2025)].sort(
    newestFirst,
  );
  expect(sorted.map(({ id }) => id)).toEqual(['c', 'Z', 'a', 'b']);
});
