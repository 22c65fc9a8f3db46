import { expect, test } from 'vitest';
import { type HeadPage, headTags, openGraphLocale } from './headMeta.ts';

const address = (path: string) => `https://gauge.example/desk${path}`;
const publication = { name: 'The Gauge', timeZone: 'Asia/Shanghai' };
const page: HeadPage = {
  title: 'Rail',
  description: 'Freight trains and border stations.',
  path: '/sections/rail/',
  kind: 'website',
  language: 'en-GB',
};

test('a list’s head', () => {
  expect(headTags(page, publication, undefined, address)).toMatchInlineSnapshot(`
    {
      "canonical": "https://gauge.example/desk/sections/rail/",
      "meta": [
        {
          "content": "Freight trains and border stations.",
          "name": "description",
        },
        {
          "content": "max-image-preview:large",
          "name": "robots",
        },
        {
          "content": "website",
          "property": "og:type",
        },
        {
          "content": "The Gauge",
          "property": "og:site_name",
        },
        {
          "content": "Rail",
          "property": "og:title",
        },
        {
          "content": "Freight trains and border stations.",
          "property": "og:description",
        },
        {
          "content": "https://gauge.example/desk/sections/rail/",
          "property": "og:url",
        },
        {
          "content": "en_GB",
          "property": "og:locale",
        },
        {
          "content": "summary",
          "name": "twitter:card",
        },
        {
          "content": "Rail",
          "name": "twitter:title",
        },
        {
          "content": "Freight trains and border stations.",
          "name": "twitter:description",
        },
      ],
      "title": "Rail · The Gauge",
    }
  `);
});

test('a story’s head adds its image, its times, its subjects and its authors', () => {
  const story: HeadPage = {
    ...page,
    kind: 'article',
    article: {
      published: new Date('2025-06-12T13:40:00Z'),
      changed: new Date('2025-06-14T02:00:00Z'),
      section: 'Rail',
      topics: ['Containers'],
      authors: ['The Yard Desk'],
      creators: ['@yard@gauge.social'],
    },
  };
  const image = {
    url: 'https://gauge.example/desk/_astro/map.png',
    width: 1200,
    height: 800,
    type: 'image/png' as const,
    alt: 'A map',
  };
  const plain = headTags(page, publication, undefined, address).meta.map((tag) => tag.content);
  const { meta } = headTags(story, publication, image, address);
  expect(meta.filter(({ content }) => !plain.includes(content))).toMatchInlineSnapshot(`
    [
      {
        "content": "The Yard Desk",
        "name": "author",
      },
      {
        "content": "@yard@gauge.social",
        "name": "fediverse:creator",
      },
      {
        "content": "article",
        "property": "og:type",
      },
      {
        "content": "https://gauge.example/desk/_astro/map.png",
        "property": "og:image",
      },
      {
        "content": "image/png",
        "property": "og:image:type",
      },
      {
        "content": "1200",
        "property": "og:image:width",
      },
      {
        "content": "800",
        "property": "og:image:height",
      },
      {
        "content": "A map",
        "property": "og:image:alt",
      },
      {
        "content": "https://gauge.example/desk/_astro/map.png",
        "name": "twitter:image",
      },
      {
        "content": "A map",
        "name": "twitter:image:alt",
      },
      {
        "content": "2025-06-12T21:40:00+08:00",
        "property": "article:published_time",
      },
      {
        "content": "2025-06-14T10:00:00+08:00",
        "property": "article:modified_time",
      },
      {
        "content": "Containers",
        "property": "article:tag",
      },
      {
        "content": "summary_large_image",
        "name": "twitter:card",
      },
    ]
  `);
});

test.each([
  ['The Gauge', 'The Gauge'],
  ['About The Gauge', 'About The Gauge'],
  ['Archive', 'Archive · The Gauge'],
])('the page “%s” is titled “%s”', (title, whole) => {
  expect(headTags({ ...page, title }, publication, undefined, address).title).toBe(whole);
});

test('a page kept out of search engines says so and claims no address', () => {
  const { canonical, meta } = headTags({ ...page, noindex: true }, publication, undefined, address);
  expect(canonical).toBeUndefined();
  expect(meta).toContainEqual({ name: 'robots', content: 'noindex' });
});

test.each([
  ['en-GB', 'en_GB'],
  ['de', 'de_DE'],
  ['zh-Hans', 'zh_CN'],
  ['zh-Hant-HK', 'zh_HK'],
  ['kk-Cyrl-KZ', 'kk_KZ'],
])('%s is %s', (language, locale) => {
  expect(openGraphLocale(language)).toBe(locale);
});
