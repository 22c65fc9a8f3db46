import { expect, test } from 'vitest';
import { pictureFormats } from './formats.ts';

test('photographs fall back to JPEG, drawings to PNG', () => {
  expect(pictureFormats('jpg')).toEqual({ formats: ['avif'], fallbackFormat: 'jpg' });
  expect(pictureFormats('jpeg').fallbackFormat).toBe('jpg');
  expect(pictureFormats('png').fallbackFormat).toBe('png');
});

test('what may move is offered only in formats that move', () => {
  expect(pictureFormats('gif')).toEqual({ formats: ['webp'], fallbackFormat: 'gif' });
});
