import { describe, expect, inject, test } from 'vitest';
import { addressesOf, listFiles, readPages } from './builtSite.ts';

const sites = [
  {
    name: 'the paper',
    dir: inject('siteDir'),
    base: '/',
    origin: 'https://transferyard.example',
  },
  {
    name: 'the fixture under a base',
    dir: inject('deskDir'),
    base: '/desk/',
    origin: 'https://siding.example',
  },
];

describe.each(sites)('$name', async ({ dir, base, origin }) => {
  const pages = await readPages(dir);
  const files = new Set(await listFiles(dir));
  const ids = new Map(
    pages.map(({ file, elements }) => [
      file,
      new Set(elements.map(({ properties }) => properties.id)),
    ]),
  );

  const fileOf = (path: string): string | undefined => {
    if (!path.startsWith(base)) return undefined;
    const below = decodeURIComponent(path.slice(base.length));
    return below === '' || below.endsWith('/') ? `${below}index.html` : below;
  };

  test('every internal address leads to a file, and every anchor to its place', () => {
    const lost = pages.flatMap(({ file, elements }) =>
      elements.flatMap(addressesOf).flatMap((address) => {
        const url = new URL(address, `${origin}${base}${file.replace(/index\.html$/, '')}`);
        if (url.origin !== origin) return [];
        const target = fileOf(url.pathname);
        if (target === undefined || !files.has(target)) return [`${file}: ${address}`];
        const anchor = decodeURIComponent(url.hash.slice(1));
        return anchor === '' || ids.get(target)?.has(anchor) === true
          ? []
          : [`${file}: ${address}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  test('no page but search carries a script; structured data is none', () => {
    const scripted = pages.filter(({ elements }) =>
      elements.some(
        ({ tagName, properties }) =>
          tagName === 'script' && properties.type !== 'application/ld+json',
      ),
    );
    expect(scripted.map(({ file }) => file)).toEqual(['search/index.html']);
  });

  test('no page fetches anything from another host', () => {
    const foreign = pages.flatMap(({ file, elements }) =>
      elements
        .filter(
          ({ tagName, properties }) =>
            tagName !== 'a' && !/canonical|alternate/.test(String(properties.rel)),
        )
        .flatMap(addressesOf)
        .filter((address) => /^(?:https?:)?\/\//.test(address) && !address.startsWith(origin))
        .map((address) => `${file}: ${address}`),
    );
    expect(foreign).toEqual([]);
  });

  test('no page names a folder of the machine that built it', () => {
    const leaking = pages.filter(({ html }) => html.includes(process.cwd()) || html.includes(dir));
    expect(leaking.map(({ file }) => file)).toEqual([]);
  });

  test('pages are small: a story is read on a slow line', () => {
    const heavy = pages.filter(({ html }) => Buffer.byteLength(html) > 48 * 1024);
    expect(heavy.map(({ file }) => file)).toEqual([]);
  });
});
