import { expect, test } from 'vitest';
import { byHolding, withFewerWords } from './fewerWords.ts';

/** The words of each story. */
const stories = ['gauge alashankou', 'gauge trips', 'gauge code', 'horgos trips'];

function units(query: string) {
  return query.split(' ').map((text) => {
    const held = stories.filter((story) => story.split(' ').includes(text));
    const ids = text === 'the' ? undefined : new Set(held);
    const unit = { text, start: 0, end: 0, isPhrase: false };
    return { ...unit, ids, stories: ids?.size ?? 4, isTelling: ids !== undefined };
  });
}

function fewer(query: string) {
  const { kept, leftOut } = withFewerWords(units(query));
  return [kept, leftOut].map((list) => list.map(({ text }) => text).join(' '));
}

test.each([
  ['what no story holds', 'gauge of alashankou', 'gauge alashankou', 'of'],
  ['what very many stories hold', 'the gauge of alashankou', 'gauge alashankou', 'the of'],
  ['the least telling', 'gauge horgos trips', 'horgos trips', 'gauge'],
  ['of what tells as much, the later', 'gauge alashankou horgos', 'gauge alashankou', 'horgos'],
  ['nothing where nothing is known', 'nowhere of', '', 'nowhere of'],
])('%s is left out', (_what, query, kept, leftOut) => {
  expect(fewer(query)).toEqual([kept, leftOut]);
});

test('the rarest word is never left out, however many words there are', () => {
  for (const query of ['gauge trips alashankou', 'gauge code trips horgos', 'code gauge trips']) {
    const rarest = units(query).toSorted((a, b) => a.stories - b.stories)[0]?.text ?? '';
    expect(fewer(query)[0]?.split(' ')).toContain(rarest);
  }
});

test('stories that hold more of a query come first, a rare word being much of it', () => {
  const groups = byHolding(units('gauge trips code'), stories.length);
  expect(groups.map(({ units }) => units.map(({ text }) => text).join(' '))).toEqual([
    'gauge code',
    'gauge trips',
  ]);
});
