import { afterAll, vi } from 'vitest';

// What a file of tests puts in place of something global is not for the next.
afterAll(() => {
  vi.unstubAllGlobals();
});
