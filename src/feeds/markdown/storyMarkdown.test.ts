import { expect, test } from 'vitest';
import { storyMarkdown } from './storyMarkdown.ts';

const story = {
  headline: 'Trains: #1 "waits"',
  standfirst: 'yes',
  published: new Date('2025-06-12T08:00:00+08:00'),
  updated: undefined,
  sources: [],
  corrections: [],
};
const around = {
  address: 'https://gauge.example/stories/2025/06/alashankou/',
  language: 'en-GB',
  section: 'Rail',
  topics: [],
  authors: ['The Desk'],
};

test('what a story does not say is left out, and what looks like YAML stays text', () => {
  expect(storyMarkdown(story, around, '<p>One.</p>')).toMatchInlineSnapshot(`
    "---
    headline: 'Trains: #1 "waits"'
    standfirst: "yes"
    published: "2025-06-12T00:00:00.000Z"
    authors:
      - The Desk
    section: Rail
    address: https://gauge.example/stories/2025/06/alashankou/
    language: en-GB
    ---

    # Trains: #1 "waits"

    One.
    "
  `);
});

test('sources and corrections are told with their days', () => {
  const text = storyMarkdown(
    {
      ...story,
      updated: new Date('2025-06-13T00:00:00Z'),
      sources: [{ name: 'The signal book', url: 'https://example.org/', date: '2026-01-02' }],
      corrections: [{ date: '2026-02-12', text: 'Three lamps.', kind: 'correction' }],
    },
    { ...around, topics: ['Signals'] },
    '<p>One.</p>',
  );
  expect(text).toMatchInlineSnapshot(`
    "---
    headline: 'Trains: #1 "waits"'
    standfirst: "yes"
    published: "2025-06-12T00:00:00.000Z"
    updated: "2025-06-13T00:00:00.000Z"
    authors:
      - The Desk
    section: Rail
    topics:
      - Signals
    address: https://gauge.example/stories/2025/06/alashankou/
    language: en-GB
    sources:
      - name: The signal book
        url: https://example.org/
        date: "2026-01-02"
    corrections:
      - date: "2026-02-12"
        text: Three lamps.
        kind: correction
    ---

    # Trains: #1 "waits"

    One.
    "
  `);
});
