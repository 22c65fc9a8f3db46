import { expect, test } from 'vitest';
import { startThread } from './thread.ts';

test('a thread that cannot be, or is ended, has no answer and does no harm', async () => {
  const missing = startThread(new URL('noSuchModule.ts', import.meta.url), undefined);
  expect(await missing.answer).toBeUndefined();
  const ended = startThread(new URL('reuse/listThread.ts', import.meta.url), import.meta.dirname);
  await ended.end();
  expect(await ended.answer).toBeUndefined();
});
