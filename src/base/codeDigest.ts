import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.ts';
import { listFolder } from './files/folderList.ts';

/**
 * Digests all that draws pages and is no content: the site's code and settings, the packages, the
 * runtime. Public files do not count: none takes a page's place, and which icons are among them is in
 * the keys of pages. Where it changes, nothing of an earlier edition is used again.
 * @param root the project's folder.
 */
export function codeDigest(root: string): string {
  return digestOfCode(root, 'src');
}

/** Digests what makes pictures: the code, the packages, and the settings of how. */
export function imageCodeDigest(root: string): string {
  return digestOfCode(root, 'src/media');
}

const settings = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

function digestOfCode(root: string, folder: string): string {
  const code = listFolder(join(root, folder)).files.map((file) => `${folder}/${file}`);
  const found = [...code, ...settings]
    .filter((file) => !drawsNothing.test(file))
    .filter((file) => statSync(join(root, file), { throwIfNoEntry: false })?.isFile())
    .toSorted()
    .map((file) => [file, digestOf(readFileSync(join(root, file)))]);
  return digestOf(JSON.stringify([process.versions, found]));
}

/** Tests, tools, which lint keeps from being imported by what draws, and words about the code. */
const drawsNothing = /\.test\.ts$|^src\/tools\/|^src\/.*\.md$/;
