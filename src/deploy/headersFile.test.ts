import { expect, test } from 'vitest';
import { contentPolicy, workerPolicy } from './contentPolicy.ts';
import { headerRules, headersFile, headersFor, readHeadersFile } from './headersFile.ts';

const site = {
  origin: 'https://news.example',
  base: '/desk/',
  pages: [
    '/',
    '/404.html',
    '/about/',
    '/old/',
    '/old.html/',
    '/search/',
    '/stories/a/',
    '/stories/b/',
  ],
  moved: new Map([
    ['/old/', '/stories/a/'],
    ['/old.html', '/stories/a/'],
  ]),
  withdrawn: ['/stories/b/'],
  policies: {
    pages: contentPolicy('', false),
    search: contentPolicy('', true),
    worker: workerPolicy,
  },
  workers: ['/_astro/worker-a.js'],
  hub: undefined,
};
const rules = headerRules(site);

test('what is written is what is read', () => {
  expect(readHeadersFile(headersFile(rules))).toEqual(rules);
});

test('no answer gets one header twice, which hosts would send twice', () => {
  for (const path of ['', '404.html', 'search/', 'stories/a/', '_astro/worker-a.js', 'feed.json']) {
    const names = rules
      .filter((rule) => Object.keys(headersFor([rule], `/desk/${path}`)).length > 0)
      .flatMap(({ headers }) => Object.keys(headers));
    expect(names).toEqual([...new Set(names)]);
  }
});

test('each folder of pages has a rule, and old paths have none', () => {
  expect(rules.map(({ path }) => path)).toEqual([
    '/desk/*',
    '/desk/',
    '/desk/404.html',
    '/desk/about/*',
    '/desk/search/*',
    '/desk/stories/*',
    '/desk/_astro/*',
    '/desk/look/*',
    '/desk/pagefind/facets/*',
    '/desk/pagefind/fragment/*',
    '/desk/pagefind/index/*',
    '/desk/pagefind/vocabulary/*',
    '/desk/pagefind/wasm.*',
    '/desk/_astro/worker-a.js',
    '/desk/feed.json',
    '/desk/license.xml',
  ]);
});

test('WebAssembly is for the search page and its worker alone', () => {
  const allowed = rules.filter(({ headers }) =>
    headers['Content-Security-Policy']?.includes('wasm-unsafe-eval'),
  );
  expect(allowed.map(({ path }) => path)).toEqual(['/desk/search/*', '/desk/_astro/worker-a.js']);
});
