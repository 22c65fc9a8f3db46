import { join, relative } from 'node:path';
import {
  type CssNode,
  type FunctionNode,
  type StyleSheet,
  type Url,
  walk,
} from 'css-tree/dist/csstree.esm';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { faultOfPath, rootAt } from '../../base/files/lookAt.ts';
import type { Fault, Problem } from '../../base/problems/problem.ts';
import { likelyFile } from '../reading/likelyFile.ts';
import { placeOf } from './parseTheme.ts';

/** An address in a theme, and the file that it names. */
export interface ThemeAddress {
  readonly node: Url;
  /** Absolute path. */
  readonly path: string;
}

/**
 * Finds the files that a theme names, which must be in the newsroom: what is elsewhere would tell
 * others of every reader.
 * @param contentDir absolute path of the newsroom's folder.
 */
export function themeAddresses(
  sheet: StyleSheet,
  contentDir: string,
): { addresses: ThemeAddress[]; problems: Problem[] } {
  const addresses: ThemeAddress[] = [];
  const problems: Problem[] = [];
  const root = rootAt(contentDir);
  walk(sheet, (node: CssNode) => {
    if (node.type === 'Function' && isHiddenAddress(node)) {
      problems.push({ ...placeOf(node), found: `${node.name}()`, ...hidden });
    }
    if (node.type !== 'Url' || isWithin(node.value)) return;
    const path = join(contentDir, node.value);
    const fault =
      faultOfAddress(node.value, relative(contentDir, path)) ??
      faultOfPath(path, root, fileOfTheme);
    if (fault === undefined) addresses.push({ node, path });
    else {
      const likely = likelyFile(node.value, contentDir, [contentDir], isFile);
      problems.push({ ...placeOf(node), found: node.value, ...fault, ...likely });
    }
  });
  return { addresses, problems };
}

const fileOfTheme = { ...fileKinds.image, name: 'The file' };

/** Part of the theme itself, or of the page. */
function isWithin(address: string): boolean {
  return /^\s*(?:#|data:(?:image|font)\/)/i.test(address);
}

function faultOfAddress(address: string, path: string): Fault | undefined {
  if (/^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) {
    return {
      what: 'A theme takes nothing from another site, which would learn of every reader.',
      remedy: 'Save the file in the content folder, and write its path from there.',
    };
  }
  if (/^(?:\.\.(?:[\\/]|$)|[\\/])/.test(path) || /^[\\/]/.test(address)) {
    return {
      what: 'The file is outside the content folder.',
      remedy:
        'Save it in the content folder, and write its path from there, like fonts/text.woff2.',
    };
  }
  if (isFile(address)) return undefined;
  return {
    what: 'The file’s name does not end as a typeface’s or an image’s does.',
    remedy: 'Save it with .woff2, .woff, .svg, .png, .jpg, .webp or .avif.',
  };
}

function isFile(path: string): boolean {
  return /\.(?:woff2?|svg|png|jpe?g|webp|avif)$/i.test(path);
}

/** Some functions take an address as a plain text. */
function isHiddenAddress({ name, children }: FunctionNode): boolean {
  return (
    /^(?:-webkit-)?(?:image-set|image|src|cross-fade)$/i.test(name) &&
    children.some(({ type }) => type === 'String')
  );
}

const hidden: Fault = {
  what: 'An address is written as a plain text here.',
  remedy: 'Write it as url(…).',
};
