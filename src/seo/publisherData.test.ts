import { expect, test } from 'vitest';
import { publisherOf, webSite } from './publisherData.ts';

const address = (path: string) => `https://gauge.example/desk${path}`;
const publication = {
  name: 'The Gauge',
  description: 'Trade stories.',
  language: 'en-GB',
  timeZone: 'Asia/Shanghai',
};

test('the site names its search', () => {
  expect(webSite(publication, address)).toMatchInlineSnapshot(`
    {
      "@id": "https://gauge.example/desk/#website",
      "@type": "WebSite",
      "description": "Trade stories.",
      "inLanguage": "en-GB",
      "name": "The Gauge",
      "potentialAction": {
        "@type": "SearchAction",
        "query-input": "required name=search_term_string",
        "target": {
          "@type": "EntryPoint",
          "urlTemplate": "https://gauge.example/desk/search/?q={search_term_string}",
        },
      },
      "publisher": {
        "@id": "https://gauge.example/desk/#publisher",
        "@type": "NewsMediaOrganization",
        "name": "The Gauge",
        "url": "https://gauge.example/desk/",
      },
      "url": "https://gauge.example/desk/",
    }
  `);
});

test('the publisher has its logo, and says by which principles it works', () => {
  const logo = { url: 'https://gauge.example/desk/icon.png', width: 512, height: 512 };
  const publishingPrinciples = 'https://gauge.example/desk/about/';
  expect(publisherOf({ ...publication, logo, publishingPrinciples }, address)).toMatchObject({
    logo: { '@type': 'ImageObject', url: logo.url, width: '512', height: '512' },
    publishingPrinciples,
  });
});
