import { expect, test } from 'vitest';
import { manifest } from './manifest.ts';

const kept = { name: 'The Gauge', description: 'Trade stories.', language: 'ar' };
const hrefOf = (path: string): string => `/desk${path}`;

test('a phone is told what to show, in the colours and the direction of the site', () => {
  const icons = new Set(['favicon.svg', 'favicon.ico', 'icon.png', 'icon-maskable.png'] as const);
  expect(JSON.parse(manifest(kept, 'rtl', '#fbf9f4', icons, hrefOf))).toMatchInlineSnapshot(`
    {
      "background_color": "#fbf9f4",
      "description": "Trade stories.",
      "dir": "rtl",
      "display": "browser",
      "icons": [
        {
          "purpose": "any",
          "sizes": "any",
          "src": "/desk/favicon.svg",
          "type": "image/svg+xml",
        },
        {
          "purpose": "any",
          "sizes": "512x512",
          "src": "/desk/icon.png",
          "type": "image/png",
        },
        {
          "purpose": "maskable",
          "sizes": "512x512",
          "src": "/desk/icon-maskable.png",
          "type": "image/png",
        },
      ],
      "id": "/desk/",
      "lang": "ar",
      "name": "The Gauge",
      "scope": "/desk/",
      "start_url": "/desk/",
      "theme_color": "#fbf9f4",
    }
  `);
});

test('no icon is named that the site does not have', () => {
  const told: unknown = JSON.parse(manifest(kept, 'rtl', '#fff', new Set(['favicon.svg']), hrefOf));
  expect(told).toMatchObject({ icons: [{ src: '/desk/favicon.svg', purpose: 'any' }] });
});
