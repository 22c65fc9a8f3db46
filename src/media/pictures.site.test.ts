import { access, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { listFiles, readPages } from '../tools/fixtures/builtSite.ts';

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

test.each(['siteDir', 'deskDir'] as const)(
  'what stands beside a search result in %s is as small as its place',
  async (site) => {
    const dir = inject(site);
    const elements = (await readPages(dir)).flatMap((page) => page.elements);
    const paths = elements.flatMap(({ properties: { dataFile } }) =>
      dataFile ? [String(dataFile)] : [],
    );
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const file = join(dir, path.slice(path.indexOf('_astro/')));
      const { format, width, height } = await sharp(file).metadata();
      expect(format).toBe('jpeg');
      expect(Math.max(width / 152, height / 102)).toBe(1);
      expect((await stat(file)).size).toBeLessThan(12_000);
    }
  },
);

test.each(['siteDir', 'deskDir'] as const)(
  'a link to any page of %s that may be found has a picture, in words too',
  async (site) => {
    const dir = inject(site);
    for (const { file, elements } of await readPages(dir)) {
      const said = (name: string): string | undefined => {
        const tag = elements.find(({ properties }) =>
          [properties.property, properties.name].includes(name),
        );
        return tag && String(tag.properties.content);
      };
      const image = said('og:image');
      if (image === undefined) {
        expect([file, said('robots')]).toEqual([file, 'noindex']);
        continue;
      }
      await access(join(dir, decodeURI(image.slice(image.indexOf('_astro/')))));
      expect(said('og:image:alt')?.trim()).not.toBe('');
      expect(said('twitter:card')).toBe('summary_large_image');
    }
  },
);
