import { expect, test } from 'vitest';
import { noteMark, withNoteMarks } from './noteMarks.ts';

const story = {
  raw_content: 'A train crosses. The gauge is wide here.',
  anchors: [
    { element: 'a', id: 'fnref-1', location: 5 },
    { element: 'h2', id: 'four-gauges', location: 3 },
  ],
};

test('the mark of a footnote stands where the page has it', () => {
  expect(withNoteMarks(story, 'The <mark>gauge</mark> is wide')).toBe(
    `The <mark>gauge</mark> ${noteMark}is wide`,
  );
});

test('a passage without one stays as it is', () => {
  expect(withNoteMarks(story, 'A train <mark>crosses.</mark>')).toBe(
    'A train <mark>crosses.</mark>',
  );
  expect(withNoteMarks(story, 'of another <mark>story</mark>')).toBe(
    'of another <mark>story</mark>',
  );
});

test.each([undefined, {}, { anchors: [null, { id: 'fnref-1' }] }])('%j has none', (found) => {
  expect(withNoteMarks(found, 'a <mark>b</mark>')).toBe('a <mark>b</mark>');
});
