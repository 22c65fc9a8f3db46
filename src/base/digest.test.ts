import { expect, test } from 'vitest';
import { digestOf, nameDigest } from './digest.ts';

test('a text and its bytes have one digest, which is its SHA-256', () => {
  const bytes = new TextEncoder().encode('gauge');
  // The start of what `printf gauge | sha256sum` prints.
  expect(nameDigest('gauge', 8)).toBe('a90fd9a9');
  expect(digestOf(bytes)).toBe(digestOf('gauge'));
  expect(Buffer.from(digestOf('gauge'), 'base64url').toString('hex')).toBe(nameDigest(bytes, 64));
});
