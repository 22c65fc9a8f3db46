import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type CssNode, generate, type StyleSheet, walk } from 'css-tree/dist/csstree.esm';
import type { CardColours } from '../../media/card.ts';
import { digestOf } from '../../base/digest.ts';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { isThere } from '../../base/files/lookAt.ts';
import type { Problem } from '../../base/problems/problem.ts';
import { readInside } from '../reading/readText.ts';
import { parseTheme, themeFile } from './parseTheme.ts';
import { themeAddresses } from './themeAddresses.ts';
import { cardColoursIn, themeColours, unknownColours } from './themeColours.ts';
import { takeTypefaces } from './typefaces.ts';

/** A newsroom’s look, as pages load it. */
export interface Theme {
  /** The file name of its style sheet, which changes with all that is in it. */
  readonly name: string;
  /** Its addresses are those of files that stand beside it. */
  readonly css: string;
  /** The typefaces and the tokens alone, for what has styles of its own. */
  readonly tokensCss: string;
  /** Absolute paths of the files that it names, by the names that they have beside it. */
  readonly files: Readonly<Record<string, string>>;
  /** Names of those that are fetched ahead of use: the upright Latin letters. */
  readonly ahead: readonly string[];
  /** Which of our typefaces it does without. */
  readonly replaced: readonly string[];
  /** The colour of the page by day and by night. */
  readonly paper: { readonly light?: string | undefined; readonly dark?: string | undefined };
  /** The colours of cards: by day, where there is one; undefined where only a browser can tell them. */
  readonly cardColours?: CardColours | undefined;
}

/** A theme that was read. */
export interface ThemeFile {
  readonly value: Theme | undefined;
  /** What is in the file, good or not. */
  readonly sheet: StyleSheet | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads theme.css, which a newsroom may do without.
 * @param contentDir absolute path of the newsroom's folder.
 */
export function readTheme(contentDir: string): ThemeFile {
  if (!isThere(join(contentDir, themeFile)))
    return { value: undefined, sheet: undefined, problems: [] };
  const { text, problems } = readInside(contentDir, themeFile, fileKinds.list);
  if (text === undefined) return { value: undefined, sheet: undefined, problems };
  const { sheet, problems: faults } = parseTheme(text);
  const { addresses, problems: stray } = themeAddresses(sheet, contentDir);
  const taken = takeTypefaces(sheet, [contentDir, import.meta.dirname]);
  const found = [...problems, ...faults, ...stray, ...taken.problems, ...unknownColours(sheet)];
  if (found.length > 0) return { value: undefined, sheet, problems: found };
  const files: Record<string, string> = {};
  for (const { node, path } of addresses) node.value = published(path, files);
  for (const typeface of taken.typefaces) {
    walk(typeface.sheet, (node) => {
      if (node.type === 'Url') node.value = published(join(typeface.folder, node.value), files);
    });
  }
  const faces = taken.typefaces.map((typeface) => generate(typeface.sheet)).join('');
  const css = faces + generate(sheet);
  return { value: { css, files, ...lookOf(sheet, faces, css) }, sheet, problems: [] };
}

function lookOf(sheet: StyleSheet, faces: string, css: string): Omit<Theme, 'css' | 'files'> {
  const { light, dark } = themeColours(sheet);
  const tokens = sheet.children.toArray().filter(isOfTokens);
  return {
    name: `theme.${digestOf(css).slice(0, 8)}.css`,
    tokensCss: faces + tokens.map((node) => generate(node)).join(''),
    ahead: css.split('@font-face').slice(1).flatMap(aheadIn),
    replaced: ['--serif', '--sans'].filter(
      (name) => css.includes(`${name}:`) && !css.includes(`var(--font${name.slice(1)}`),
    ),
    paper: { light: light?.get('--paper'), dark: dark?.get('--paper') },
    cardColours: cardColoursIn(light ?? dark),
  };
}

/** The name that a file has in the site, which changes with its content. */
function published(path: string, files: Record<string, string>): string {
  const ending = extname(path);
  const plain = basename(path, ending).replaceAll(/[^\w-]+/g, '_');
  const name = `${plain}.${digestOf(readFileSync(path)).slice(0, 8)}${ending.toLowerCase()}`;
  files[name] = path;
  return name;
}

/** A typeface, or what is said of the page as a whole, for a scheme or for both. */
function isOfTokens(node: CssNode): boolean {
  if (node.type === 'Rule') return /^(?:html|:root)$/.test(generate(node.prelude));
  if (node.type !== 'Atrule') return false;
  if (node.name === 'font-face') return true;
  return (
    /^(?:media|supports)$/.test(node.name) &&
    (node.block?.children.toArray().every(isOfTokens) ?? false)
  );
}

/** The file of a face that every page needs at once. */
function aheadIn(face: string): string[] {
  const [rules = ''] = face.split('}', 1);
  const isFirst =
    !/unicode-range:(?!\s*U\+0{1,4}-)/i.test(rules) && !/font-style:\s*italic/i.test(rules);
  const [, name] = /url\(["']?([^)"']+\.woff2)["']?\)/.exec(rules) ?? [];
  return isFirst && name !== undefined ? [name] : [];
}
