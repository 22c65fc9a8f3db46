import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  absoluteUrl,
  pagePath,
  paths,
  rewriteInternalLink,
  splitTarget,
  underBase,
  yearAnchor,
} from './addresses.ts';

test('every page ends in a slash', () => {
  expect(paths.story('2025/06/first')).toBe('/stories/2025/06/first/');
  expect(paths.country('KZ')).toBe('/countries/kz/');
  expect(paths.month(2025, 6)).toBe('/archive/2025/06/');
  expect(paths.numbered(paths.section('rail'), 3)).toBe('/sections/rail/3/');
});

test('a year has one anchor, with zeros before it and without', () => {
  expect([yearAnchor('0987'), yearAnchor(987), yearAnchor('2026')]).toEqual([
    'year-987',
    'year-987',
    'year-2026',
  ]);
});

test('paths stand under the base, which may end in a slash or not', () => {
  expect(underBase('/', '/about/')).toBe('/about/');
  expect(underBase('/desk', '/about/')).toBe('/desk/about/');
  expect(underBase('/desk/', '/')).toBe('/desk/');
  expect(absoluteUrl('https://example.org', '/desk/', '/rss.xml')).toBe(
    'https://example.org/desk/rss.xml',
  );
});

test('pages get their slash, files do not', () => {
  expect(pagePath('/about')).toBe('/about/');
  expect(pagePath('/about/')).toBe('/about/');
  expect(pagePath('/rates.pdf')).toBe('/rates.pdf');
});

test('a target is cut into path and anchor, both decoded', () => {
  expect(splitTarget('/about?a=b#gr%C3%B6%C3%9Fe')).toEqual({ path: '/about/', anchor: 'größe' });
  expect(splitTarget('#here')).toEqual({ path: '', anchor: 'here' });
  expect(splitTarget('/rate%20card.pdf')).toEqual({ path: '/rate card.pdf', anchor: '' });
  expect(splitTarget('/%zz#%zz')).toEqual({ path: '/%zz/', anchor: '%zz' });
});

test('internal links get the base and the slash', () => {
  expect(rewriteInternalLink('/desk/', '/about')).toBe('/desk/about/');
  expect(rewriteInternalLink('/', '/search?q=a?b#c#d')).toBe('/search/?q=a?b#c#d');
  expect(rewriteInternalLink('/desk', '/#top')).toBe('/desk/#top');
});

test('other links stay as they are, however often', () => {
  const other = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.constantFrom('#here', 'mailto:desk@example.org', '//example.org/a', 'a/b', '', '?a'),
    fc.string().filter((text) => !text.startsWith('/') || text.startsWith('//')),
  );
  fc.assert(
    fc.property(other, (target) => {
      expect(rewriteInternalLink('/desk/', target)).toBe(target);
    }),
  );
});

test('without a base, rewriting twice is rewriting once', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.webQueryParameters(), fc.webFragments(), (path, query, anchor) => {
      const once = rewriteInternalLink('/', `/${path.replace(/^\/+/, '')}?${query}#${anchor}`);
      expect(rewriteInternalLink('/', once)).toBe(once);
    }),
  );
});

test('splitting never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (target) => {
      const { path } = splitTarget(target);
      expect(path === '' || typeof path === 'string').toBe(true);
    }),
  );
});
