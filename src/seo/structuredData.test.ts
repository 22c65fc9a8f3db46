import { expect, test } from 'vitest';
import { wordsIn } from '../words/words.ts';
import { type ArticleFacts, newsArticle, storyBreadcrumbs } from './structuredData.ts';

const address = (path: string) => `https://gauge.example/desk${path}`;
const data: ArticleFacts['story']['data'] = {
  headline: 'Alashankou counts its trains',
  standfirst: 'Over 3,000 trips in a year.',
  published: new Date('2025-06-12T13:40:00Z'),
  corrections: [],
  sources: [],
};
const facts: ArticleFacts = {
  story: { id: '2025/06/alashankou', data },
  section: { id: 'rail', name: 'Rail' },
  topics: [],
  countries: [],
  authors: [{ id: 'rail-desk', name: 'The Yard Desk' }],
  images: [],
  words: wordsIn('en-GB'),
  publication: {
    name: 'The Gauge',
    description: 'Trade stories.',
    language: 'en-GB',
    timeZone: 'Asia/Shanghai',
  },
};

test('a story that says the least', () => {
  expect(newsArticle(facts, address)).toMatchInlineSnapshot(`
    {
      "@type": "NewsArticle",
      "articleSection": "Rail",
      "author": [
        {
          "@type": "Organization",
          "name": "The Yard Desk",
          "url": "https://gauge.example/desk/authors/rail-desk/",
        },
      ],
      "dateModified": "2025-06-12T21:40:00+08:00",
      "datePublished": "2025-06-12T21:40:00+08:00",
      "description": "Over 3,000 trips in a year.",
      "headline": "Alashankou counts its trains",
      "inLanguage": "en-GB",
      "isAccessibleForFree": true,
      "mainEntityOfPage": {
        "@id": "https://gauge.example/desk/stories/2025/06/alashankou/",
        "@type": "WebPage",
      },
      "publisher": {
        "@id": "https://gauge.example/desk/#publisher",
        "@type": "NewsMediaOrganization",
        "name": "The Gauge",
        "url": "https://gauge.example/desk/",
      },
      "url": "https://gauge.example/desk/stories/2025/06/alashankou/",
    }
  `);
});

test('an original names its translations, and a translation its original alone', () => {
  const version = (id: string, language: string) => ({
    id,
    headline: id,
    language,
    isOriginal: id === 'en',
  });
  const versions = [version('en', 'en-GB'), version('de', 'de'), version('zh', 'zh-Hans')];
  const told = (id: string, known = versions) => {
    const article = newsArticle({ ...facts, story: { id, data }, versions: known }, address);
    if (typeof article === 'string') throw new TypeError(article);
    return [article.translationOfWork, article.workTranslation];
  };
  const named = (id: string, inLanguage: string) => {
    const url = `https://gauge.example/desk/stories/${id}/`;
    return { '@type': 'NewsArticle', '@id': url, url, headline: id, inLanguage };
  };
  expect(told('en')).toEqual([undefined, [named('de', 'de'), named('zh', 'zh-Hans')]]);
  expect(told('de')).toEqual([named('en', 'en-GB'), undefined]);
  expect(told('de', versions.slice(1))).toEqual([undefined, undefined]);
});

test('what a story says beside', () => {
  const full: ArticleFacts = {
    ...facts,
    story: {
      ...facts.story,
      data: {
        ...data,
        updated: new Date('2025-06-14T02:00:00Z'),
        dateline: 'Alashankou',
        language: 'de',
        corrections: [
          { date: '2025-06-14', text: 'It is 21 countries, not 25.', kind: 'correction' },
          { date: '2025-06-15', text: 'Two more joined.', kind: 'update' },
        ],
        sources: [
          { name: 'Railway authorities, by telephone' },
          { name: 'Customs', url: 'https://customs.example/7', date: '2025-06-11' },
        ],
      },
    },
    topics: [
      { id: 'containers', name: 'Containers' },
      { id: 'customs', name: 'Customs' },
    ],
    countries: [{ code: 'KZ', name: 'Kazakhstan' }],
    images: ['https://gauge.example/desk/_astro/map.png'],
  };
  expect(newsArticle(full, address)).toMatchObject({
    dateModified: '2025-06-15T00:00:00+08:00',
    dateline: 'Alashankou',
    inLanguage: 'de',
    keywords: ['Containers', 'Customs'],
    about: [
      {
        '@type': 'Thing',
        name: 'Containers',
        url: 'https://gauge.example/desk/topics/containers/',
      },
      { '@type': 'Thing', name: 'Customs', url: 'https://gauge.example/desk/topics/customs/' },
    ],
    contentLocation: [
      {
        '@type': 'Country',
        name: 'Kazakhstan',
        identifier: 'KZ',
        url: 'https://gauge.example/desk/countries/kz/',
      },
    ],
    citation: [
      { '@type': 'CreativeWork', name: 'Railway authorities, by telephone' },
      {
        '@type': 'CreativeWork',
        name: 'Customs',
        url: 'https://customs.example/7',
        datePublished: '2025-06-11',
      },
    ],
    isBasedOn: ['https://customs.example/7'],
    image: ['https://gauge.example/desk/_astro/map.png'],
    correction: [
      {
        '@type': 'CorrectionComment',
        name: 'Correction',
        datePublished: '2025-06-14',
        text: 'It is 21 countries, not 25.',
      },
      {
        '@type': 'CorrectionComment',
        name: 'Update',
        datePublished: '2025-06-15',
        text: 'Two more joined.',
      },
    ],
  });
});

test('a part belongs to its series', () => {
  const inSeries = { id: 'corridors', name: 'Corridors', number: 2 };
  expect(newsArticle({ ...facts, inSeries }, address)).toMatchObject({
    position: 2,
    isPartOf: {
      '@type': 'CreativeWorkSeries',
      '@id': 'https://gauge.example/desk/series/corridors/',
      name: 'Corridors',
      url: 'https://gauge.example/desk/series/corridors/',
    },
  });
});

test('the trail to a story leads through its section', () => {
  expect(storyBreadcrumbs(facts, address)).toMatchInlineSnapshot(`
    {
      "@type": "BreadcrumbList",
      "itemListElement": [
        {
          "@type": "ListItem",
          "item": "https://gauge.example/desk/",
          "name": "The Gauge",
          "position": 1,
        },
        {
          "@type": "ListItem",
          "item": "https://gauge.example/desk/sections/rail/",
          "name": "Rail",
          "position": 2,
        },
        {
          "@type": "ListItem",
          "item": "https://gauge.example/desk/stories/2025/06/alashankou/",
          "name": "Alashankou counts its trains",
          "position": 3,
        },
      ],
    }
  `);
});

test('a correction is a change', () => {
  const corrections = [
    { date: '2025-06-16', text: 'It is 21 countries, not 25.', kind: 'correction' as const },
  ];
  const corrected = { ...facts, story: { ...facts.story, data: { ...data, corrections } } };
  expect(newsArticle(corrected, address)).toMatchObject({
    datePublished: '2025-06-12T21:40:00+08:00',
    dateModified: '2025-06-16T00:00:00+08:00',
  });
});
