import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element } from 'hast';
import { type HastNode, htmlToHast } from 'satteri';

/** A page of a built site, read for what it names. */
export interface BuiltPage {
  /** Path of its file below the site's folder. */
  readonly file: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

/** Reads every HTML page of a built site. */
export async function readPages(siteDir: string): Promise<BuiltPage[]> {
  // An old path like /news/a.html is a folder of that name.
  const files = (await listFiles(siteDir)).filter((file) => file.endsWith('.html'));
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(join(siteDir, file), 'utf8');
      return { file, html, elements: elementsOf(htmlToHast(html)) };
    }),
  );
}

/** The paths of all files of a built site, below its folder, sorted. */
export async function listFiles(siteDir: string): Promise<string[]> {
  const entries = await Array.fromAsync(glob('**/*', { cwd: siteDir, withFileTypes: true }));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(siteDir.length + 1))
    .sort();
}

/** The addresses of a built site's stories, newest first, as its monthly sitemaps name them. */
export async function storyAddresses(siteDir: string): Promise<string[]> {
  const months = await Array.fromAsync(glob('sitemaps/????-??.xml', { cwd: siteDir }));
  const sitemaps = await Promise.all(
    months
      .sort()
      .reverse()
      .map((file) => readFile(join(siteDir, file), 'utf8')),
  );
  return sitemaps.flatMap((sitemap) =>
    [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url),
  );
}

/** Every address that an element names, srcset's candidates one by one. */
export function addressesOf({ properties }: Element): string[] {
  return ['href', 'src', 'srcSet'].flatMap((name) => {
    const value = properties[name];
    const texts = Array.isArray(value)
      ? value.map(String)
      : typeof value === 'string'
        ? [value]
        : [];
    return name === 'srcSet'
      ? texts.flatMap((text) => text.split(',').map((part) => part.trim().split(' ')[0] ?? ''))
      : texts;
  });
}

function elementsOf(node: HastNode): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elementsOf)] : own;
}
