import { expect, test } from 'vitest';
import { pictureFormats } from './formats.ts';

test('photographs fall back to JPEG, drawings to PNG', () => {
  expect(pictureFormats('jpg')).toEqual({ smaller: 'avif', plain: 'jpg' });
  expect(pictureFormats('png').plain).toBe('png');
});

test('what may move is offered only in formats that move', () => {
  expect(pictureFormats('gif')).toEqual({ smaller: 'webp', plain: 'gif' });
});
