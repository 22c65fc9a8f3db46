import { extname } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { editionData } from '../../content/editionData.ts';
import { makeImage } from '../../media/makeImage.ts';
import layers from '../../styles/layers.css?raw';

/** The newsroom’s theme and what it names. A name changes with its content, so that it is the key as well. */
export const getStaticPaths = (() => {
  const { theme } = editionData();
  const names = theme ? [theme.name, ...Object.keys(theme.files)] : [];
  return names.map((file) => ({ params: { file }, cacheKey: file }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { file = '' } }) => {
  const { theme } = editionData();
  const path = theme?.files[file];
  const content = path === undefined ? inItsLayer(theme?.css ?? '') : await contentOf(path);
  return new Response(content, {
    headers: { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' },
  });
};

/**
 * Puts a theme in its layer, after ours, so that it needs no `!important`; only print comes after it. Which
 * style sheet a browser loads first does not count.
 */
function inItsLayer(css: string): string {
  return `${layers.trim()}@layer theme{${css}}`;
}

/** A drawing may hold what must not be published. */
async function contentOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    extname(path).toLowerCase() === '.svg'
      ? await makeImage(path, undefined)
      : await readFile(path),
  );
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};
