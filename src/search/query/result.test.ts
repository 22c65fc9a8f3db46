import { expect, test } from 'vitest';
import { pathWord } from '../indexValues.ts';
import { readResult } from './result.ts';

test('a story is told by its metadata and what it is filed under', () => {
  const found = {
    url: '/desk/stories/2025/06/one/',
    content: 'A passage.',
    excerpt: 'A <mark>passage.</mark>',
    meta: {
      title: 'One',
      kicker: 'China-U.S.',
      published: 't1749735600',
      image: pathWord('/a.webp'),
    },
    filters: { section: ['rail'], kind: ['brief'], topic: ['gauge'] },
  };
  expect(readResult(found, 'en-gb')).toEqual({
    url: '/desk/stories/2025/06/one/#:~:text=A%20passage',
    language: 'en-gb',
    headline: 'One',
    kicker: 'China-U.S.',
    published: new Date('2025-06-12T13:40:00Z'),
    section: 'rail',
    kind: 'brief',
    excerpt: [
      { text: 'A ', marked: false },
      { text: 'passage', marked: true },
      { text: '.', marked: false },
    ],
    chapters: [],
    image: '/a.webp',
  });
});

test('a story that lacks all but its address is still led to', () => {
  expect(readResult({ url: '/one/' }, 'en')).toMatchObject({ headline: '/one/', excerpt: [] });
});

test.each([null, undefined, 'text', {}, { url: 1 }])('%j is no story', (found) => {
  expect(() => readResult(found, 'en')).toThrow(TypeError);
});
