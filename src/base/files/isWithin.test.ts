import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { isWithin } from './isWithin.ts';

test('a folder is within itself and those above it, and in no other', () => {
  const found = ['/a/b', '/a/b/c/d', '/a', '/', '/a/bc', '/a/..b', '/a/b/..c'].map((inner) =>
    isWithin(inner, '/a/b', posix),
  );
  expect(found).toEqual([true, true, false, false, false, false, true]);
  expect(isWithin('/a', '/', posix)).toBe(true);
});

test('on Windows another drive or share is elsewhere, and letters may be of any size', () => {
  const found = [
    'C:\\site\\dist',
    'c:\\Site\\dist\\a',
    'C:\\site',
    'D:\\site\\dist',
    'D:\\',
    '\\\\server\\share\\site\\dist',
  ].map((inner) => isWithin(inner, 'C:\\site\\dist', win32));
  expect(found).toEqual([true, true, false, false, false, false]);
});
