import { expect, test } from 'vitest';
import { fileSize } from './fileSize.ts';

test.each([
  [0, 'en-GB', '0 bytes'],
  [1, 'en-GB', '1 byte'],
  [999, 'en-GB', '999 bytes'],
  [12_345, 'en-GB', '12 kB'],
  [999_499, 'en-GB', '999 kB'],
  [999_500, 'en-GB', '1 MB'],
  [1_440_000, 'de', '1,4 MB'],
  [123_456_789, 'fr', '123 Mo'],
  [12_345, 'ru', '12 кБ'],
])('%d bytes in %s are %s', (bytes, language, size) => {
  expect(fileSize(bytes, language).replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(size);
});
