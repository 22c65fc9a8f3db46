import { expect, test } from 'vitest';
import { progressOn } from './progress.ts';

function told(isTTY: boolean): string {
  let shown = '';
  const progress = progressOn({ isTTY, write: (text) => (shown += text) });
  progress.doing('cold build');
  progress.done('cold build: 3 s');
  progress.doing('unchanged');
  progress.end();
  return shown;
}

test('a terminal shows one line that changes', () => {
  const clear = '\r\u001B[K';
  expect(told(true)).toBe(
    `${clear}cold build …${clear}cold build: 3 s\n${clear}unchanged …${clear}`,
  );
});

test('a log gets what is done, and nothing that a terminal alone understands', () => {
  expect(told(false)).toBe('cold build: 3 s\n');
});
