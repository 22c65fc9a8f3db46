import { expect, test } from 'vitest';
import { imageNames } from './imageNames.ts';

test('images in a page, a feed, data and a style sheet', () => {
  const named = imageNames(
    Buffer.from(`
    <img src="/desk/_astro/map.Bx1.png" srcset="/desk/_astro/a_480.avif 480w, /desk/_astro/a_800.avif 800w">
    <image:loc>https://gauge.example/_astro/b.jpg</image:loc>
    {"image":"https://gauge.example/_astro/c.jpg"}
    .x { background: url(/_astro/d.svg); mask: url("/_astro/e.svg#part") }
    <img src="/_astro/caf%C3%A9%20(1).webp?x=1&amp;y=2">
  `),
  );
  expect(named).toEqual([
    'map.Bx1.png',
    'a_480.avif',
    'a_800.avif',
    'b.jpg',
    'c.jpg',
    'd.svg',
    'e.svg',
    'café (1).webp',
  ]);
});

test('each once, and nothing that is no image of the site', () => {
  expect(
    imageNames(
      Buffer.from('/_astro/a.png /_astro/a.png /_astro/x.css /_astro/fonts/f.woff2 /img/b.png'),
    ),
  ).toEqual(['a.png']);
});
