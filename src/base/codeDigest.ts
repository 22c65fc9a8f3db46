import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { digestOf } from './digest.ts';

/**
 * Digests all that draws pages and is no content: the site's code and settings, the packages, the
 * runtime. Public files do not count: none takes a page's place, and which icons are among them is in
 * the keys of pages. Where it changes, nothing of an earlier edition is used again.
 * @param root the project's folder.
 */
export async function codeDigest(root: string): Promise<string> {
  return digestOfFiles(root, await sortedFiles(root, ['src/**', ...settings]));
}

/** Digests what makes pictures: the code, the packages, and the settings of how. */
export async function imageCodeDigest(root: string): Promise<string> {
  return digestOfFiles(root, await sortedFiles(root, ['src/media/**', ...settings]));
}

const settings = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

function digestOfFiles(root: string, files: readonly string[]): string {
  const found = files.map((file) => [file, digestOf(readFileSync(join(root, file)))]);
  return digestOf(JSON.stringify([process.versions, found]));
}

async function sortedFiles(root: string, patterns: string[]): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of glob(patterns, { cwd: root, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    if (!drawsNothing.test(path)) names.push(path);
  }
  return names.toSorted();
}

/** Tests, tools, which lint keeps from being imported by what draws, and words about the code. */
const drawsNothing = /\.test\.ts$|^src\/tools\/|^src\/.*\.md$/;
