import { expect, test } from 'vitest';
import { startWorker } from './worker.ts';

test('a thread that cannot be has no answer and does no harm', async () => {
  expect(await startWorker(new URL('noSuchModule.ts', import.meta.url), undefined)).toBeUndefined();
});
