import fc from 'fast-check';
import { parseOpml } from 'feedsmith';
import { expect, test } from 'vitest';
import { opmlDocument } from './opml.ts';

const addressOf = (path: string) => ({
  home: `https://gauge.example${path}`,
  feed: `https://gauge.example${path}rss.xml`,
});

test('a feed reader finds the feeds in their folders', async () => {
  const places = [
    { path: '/sections/rail/', title: 'Gauge: Rail', description: 'Trains & <wagons>.' },
  ];
  const document = await opmlDocument(
    'Feeds',
    [{ group: 'sections', name: 'Sections', places }],
    addressOf,
  );
  expect(parseOpml(document)).toMatchInlineSnapshot(`
    {
      "body": {
        "outlines": [
          {
            "outlines": [
              {
                "description": "Trains & <wagons>.",
                "htmlUrl": "https://gauge.example/sections/rail/",
                "text": "Gauge: Rail",
                "title": "Gauge: Rail",
                "type": "rss",
                "version": "RSS2",
                "xmlUrl": "https://gauge.example/sections/rail/rss.xml",
              },
            ],
            "text": "Sections",
          },
        ],
      },
      "head": {
        "title": "Feeds",
      },
    }
  `);
});

test('any name comes back as it went in', async () => {
  const name = fc
    .oneof(
      fc.string(),
      fc.constantFrom('007', 'a & b', '"x"', '<i>', '&amp;', ']]>', '1e3', 'true'),
    )
    .map((text) => text.trim())
    .filter((text) => text !== '' && !/\s/.test(text));
  await fc.assert(
    fc.asyncProperty(name, async (title) => {
      const places = [{ path: '/', title, description: title }];
      const document = await opmlDocument(
        'Feeds',
        [{ group: 'site', name: title, places }],
        addressOf,
      );
      const folder = parseOpml(document).body?.outlines?.[0];
      expect(folder?.text).toBe(title);
      expect(folder?.outlines?.[0]).toMatchObject({ text: title, title, description: title });
    }),
  );
});
