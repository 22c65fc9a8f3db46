import type { ImageMetadata } from 'astro';
import { expect, test } from 'vitest';
import { measuresOf } from './measures.ts';

const plate = { src: '/plate.png', width: 640, height: 480, format: 'png' } as const;

test('an image that tells Astro what is read of it is asked for its copy alone', () => {
  const read: PropertyKey[] = [];
  const image: ImageMetadata = new Proxy(plate, {
    get: (target, name) => {
      read.push(name);
      return name === 'clone' ? structuredClone(target) : undefined;
    },
  });
  expect(measuresOf(image).width).toBe(640);
  expect(read).toEqual(['clone']);
});

test('a plain image is its own measures', () => {
  expect(measuresOf(plate)).toBe(plate);
});
