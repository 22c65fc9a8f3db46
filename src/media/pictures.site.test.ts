import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listFiles, readPages } from '../testing/builtSite.ts';

test.each(['siteDir', 'deskDir'] as const)(
  'every image of %s is named somewhere: no original lies beside the files made of it',
  async (site) => {
    const dir = inject(site);
    const pages = await readPages(dir);
    const feed = await readFile(join(dir, 'rss.xml'), 'utf8');
    const named = [...pages.map(({ html }) => html), feed].join('\n');
    const images = (await listFiles(dir)).filter((file) =>
      /^_astro\/.*\.(?:avif|gif|jpe?g|png|svg|webp)$/.test(file),
    );
    expect(images.length).toBeGreaterThan(0);
    expect(images.filter((file) => !named.includes(file))).toEqual([]);
  },
);
