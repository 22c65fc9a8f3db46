import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repliesIn } from './repliesIn.ts';

const reply = (text: unknown, createdAt: unknown, author: unknown = { handle: 'a.example' }) => ({
  post: { author, record: { text, createdAt } },
});

test('replies are read oldest first, by the name that their writer goes by', () => {
  const replies = [
    reply('<b>Two</b>', '2025-06-14T10:00:00Z', { displayName: 'Anna', handle: 'a.example' }),
    reply('One', '2025-06-13T10:00:00Z', { displayName: ' ', handle: 'b.example' }),
  ];
  expect(repliesIn({ thread: { replies } })).toEqual([
    { name: 'b.example', text: 'One', written: '2025-06-13T10:00:00Z' },
    { name: 'Anna', text: '<b>Two</b>', written: '2025-06-14T10:00:00Z' },
  ]);
});

test('what has another shape is left out', () => {
  const replies = [
    reply('', '2025-06-13T10:00:00Z'),
    reply('A', 'soon'),
    reply(7, '2025-06-13T10:00:00Z'),
    reply('A', '2025-06-13T10:00:00Z', null),
    { $type: 'app.bsky.feed.defs#blockedPost' },
    null,
  ];
  expect(repliesIn({ thread: { replies } })).toEqual([]);
  fc.assert(
    fc.property(fc.anything(), (answer) => {
      expect(repliesIn(answer)).toEqual([]);
      expect(Array.isArray(repliesIn({ thread: { replies: answer } }))).toBe(true);
    }),
  );
});
