import { kindsOf } from '../content/fields/storyKinds.ts';
import { expect, test } from 'vitest';
import { wordsIn } from '../words/words.ts';
import { watchLists } from './lists.ts';
import { whatIsWatched } from './whatIsWatched.ts';

const watch = { id: 'grain', name: 'Grain', topics: [], countries: [], kinds: [] };
const subjects = {
  kinds: kindsOf({}),
  sections: [{ id: 'rail', name: 'Railways' }],
  topics: [{ id: 'ports', name: 'Dry ports' }],
};

test('what is watched is told by the names that readers know', () => {
  const tell = (more: object) =>
    whatIsWatched({ ...watch, ...more }, subjects, 'en-GB', wordsIn('en-GB'));
  expect(tell({ query: 'grain "by rail"' })).toBe('grain "by rail"');
  expect(tell({ section: 'rail', topics: ['ports'], countries: ['KZ'], kinds: ['brief'] })).toBe(
    'Railways · Dry ports · Kazakhstan · Briefs',
  );
  expect(tell({ query: 'grain', from: '2025-01-01' })).toBe('grain · 2025-01-01–');
});

test('the list of a watch has what it finds, in its order, and nothing of what is no story', () => {
  const stories = [{ id: 'new' }, { id: 'old' }];
  const found = new Map([['grain', ['new', 'gone', 'old']]]);
  const [list] = watchLists([watch], stories, found, () => 'all');
  expect(list?.stories).toEqual(stories);
  expect(list?.watch).toMatchObject({ id: 'grain', words: 'all', isAnswered: true });
});

test('before it is asked, a watch has no story and says that nothing is known', () => {
  const [list] = watchLists([watch], [{ id: 'new' }], undefined, () => '');
  expect(list?.stories).toEqual([]);
  expect(list?.watch?.isAnswered).toBe(false);
});
