import { expect, test } from 'vitest';
import { startWorker } from './worker.ts';

test('a thread that cannot be, or is ended, has no answer and does no harm', async () => {
  const missing = startWorker(new URL('noSuchModule.ts', import.meta.url), undefined);
  expect(await missing.answer).toBeUndefined();
  const ended = startWorker(
    new URL('../build/listThread.ts', import.meta.url),
    import.meta.dirname,
  );
  await ended.end();
  expect(await ended.answer).toBeUndefined();
});
