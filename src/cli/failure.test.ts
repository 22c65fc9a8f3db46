import { expect, test } from 'vitest';
import { StoryChangedError } from '../content/stories/storyErrors.ts';
import { describeFailure } from './failure.ts';

function refused(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: refused`), { code, ...(path && { path }) });
}

test('a disk that is full, and one that nothing can be written to', () => {
  expect([
    describeFailure(refused('ENOSPC', '/site/index.html'), 'content'),
    describeFailure(new Error('Drawing failed', { cause: refused('EDQUOT') }), 'content'),
    describeFailure(new Error('Pagefind: No space left on device (os error 28)'), 'content'),
    // What Astro throws when pictures cannot be written.
    describeFailure(
      new AggregateError([new Error('No picture'), new Error('x', { cause: refused('ENOSPC') })]),
      'content',
    ),
    describeFailure(refused('EACCES', '/project/.edition'), 'content'),
    describeFailure(refused('EROFS'), 'content'),
  ]).toEqual([
    'The disk is full at /site/index.html. Free some space, and type the command again; nothing that was there is lost.',
    'The disk is full. Free some space, and type the command again; nothing that was there is lost.',
    'The disk is full. Free some space, and type the command again; nothing that was there is lost.',
    'The disk is full. Free some space, and type the command again; nothing that was there is lost.',
    'Nothing can be written at /project/.edition (EACCES). Make it writable, and type the command again; nothing that was there is lost.',
    'Nothing can be written (EROFS). Make it writable, and type the command again; nothing that was there is lost.',
  ]);
});

test('a story that was changed meanwhile is told without a stack', () => {
  const told = describeFailure(new StoryChangedError('/content/a.mdx'), 'content');
  expect(told).toBe(
    '/content/a.mdx was changed while the site was built. Build it again; the last edition stands.',
  );
});

test('anything else is told with its stack, and what it comes from', () => {
  const told = describeFailure(new Error('one', { cause: new Error('two') }), 'content');
  expect(told).toMatch(/^Error: one\n[\s\S]*caused by: Error: two\n/);
});
