import { expect, test } from 'vitest';
import { indexedPart, indexedStory } from './indexedPart.ts';

const meta =
  '<div hidden><span data-pagefind-meta="kicker:a > b"></span>' +
  '<span data-pagefind-sort="published:1749735600"></span></div>';
const text =
  '<div class="body" data-pagefind-body="true"><p>One <div>two</div><img src="a.png"></p></div>';

function page(beside: string): string {
  return (
    '<!DOCTYPE html><html lang="en-GB" dir="ltr"><head><title>x</title></head><body class="y">' +
    `<!-- <div data-pagefind-body> -->${meta}<h1 data-pagefind-meta="title">A line</h1>${beside}` +
    `${text}<aside><div>${beside}</div></aside></body></html>`
  );
}

test('what Pagefind reads is kept, in its order, and nothing else', () => {
  expect(indexedPart(page('<p>Read next</p>'))).toBe(
    '<html lang="en-GB" dir="ltr"><body><span data-pagefind-meta="kicker:a > b"></span>' +
      '<span data-pagefind-sort="published:1749735600"></span>' +
      `<h1 data-pagefind-meta="title">A line</h1>${text}</body></html>`,
  );
});

test('what stands beside a story does not change its digest, and what it says does', () => {
  const story = indexedStory(page('<p>Read next: <a href="/one/">one</a></p>'));
  expect(story?.published).toEqual(new Date('2025-06-12T13:40:00Z'));
  expect(indexedStory(page('<div>Read next: two</div>'))).toEqual(story);
  for (const [said, instead] of [
    ['One ', 'Two '],
    ['en-GB', 'de'],
    ['A line', 'A mile'],
    ['kicker:a', 'kicker:b'],
    ['1749735600', '1749735601'],
  ] as const) {
    expect(indexedStory(page('').replace(said, instead))?.digest).not.toBe(story?.digest);
  }
});

test('a page that only leads to another is not searched', () => {
  expect(indexedStory('<html lang="en"><body>It has moved.</body></html>')).toBeUndefined();
  expect(indexedStory('')).toBeUndefined();
  expect(
    indexedStory('<html><body><p>&lt;p data-pagefind-body></p></body></html>'),
  ).toBeUndefined();
});

test('a searched page without a time is a mistake of the site, and said', () => {
  expect(() => indexedStory('<html><body><p data-pagefind-body>x</p></body></html>')).toThrow(
    'published',
  );
});

test('an element that never ends is kept to the end', () => {
  expect(indexedPart('<html><body><p data-pagefind-body>x<b>y</b>')).toBe(
    '<html><body><p data-pagefind-body>x<b>y</b></body></html>',
  );
});

test('what is told of others in the margin of a story is no part of it', () => {
  const noted = (note: string) =>
    indexedPart(
      `<html lang="en"><body><div data-pagefind-body><p>One.</p>${note}<p>Two.</p></div>`,
    );
  const note = '<aside class="explainers" data-pagefind-ignore><p>TEU</p></aside>';
  expect(noted(note)).toBe(noted(''));
  expect(noted(note + note)).toBe(noted(''));
  expect(noted('<aside><p>Kept</p></aside>')).toContain('Kept');
});
