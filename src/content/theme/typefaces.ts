import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CssNode, find, type List, type StyleSheet, walk } from 'css-tree/dist/csstree.esm';
import { readIfThere } from '../../base/files/readIfThere.ts';
import { nearest } from '../../base/problems/nearest.ts';
import type { Fault, Problem } from '../../base/problems/problem.ts';
import { placeOf, sheetIn } from './parseTheme.ts';

/** What a package brings: its rules, and the folder that their addresses start from. */
export interface Typeface {
  readonly folder: string;
  readonly sheet: StyleSheet;
}

/**
 * Puts the names of typefaces in the place of the npm packages of Fontsource that a theme names.
 * @param places absolute paths of folders; packages are installed in theirs or in one above.
 * @returns the typefaces, and what is not installed.
 */
export function takeTypefaces(
  sheet: StyleSheet,
  places: readonly string[],
): { typefaces: Typeface[]; problems: Problem[] } {
  const typefaces = new Map<string, Typeface>();
  const problems: Problem[] = [];
  walk(sheet, (node) => {
    if (node.type !== 'String' || !/^@fontsource/i.test(node.value)) return;
    const name = node.value;
    const typeface = typefaces.get(name) ?? typefaceOf(name, places);
    const family = typeface && familyOf(typeface.sheet);
    if (typeface === undefined || family === undefined) {
      problems.push({ ...placeOf(node), found: name, ...notInstalled(name, places) });
      return;
    }
    typefaces.set(name, typeface);
    node.value = family;
  });
  return { typefaces: [...typefaces.values()], problems };
}

function notInstalled(name: string, places: readonly string[]): Fault {
  const isName = /^@fontsource(?:-variable)?\/[a-z0-9-]+$/.test(name);
  const likely = nearest(name, installed(places));
  return {
    what: isName ? 'The typeface is not installed.' : 'This is no package of Fontsource.',
    remedy:
      likely === undefined
        ? isName
          ? `Type: npm install ${name}`
          : 'Write its whole name, like @fontsource-variable/literata.'
        : `Did you mean "${likely}"? Else type: npm install ${name}`,
  };
}

function typefaceOf(name: string, places: readonly string[]): Typeface | undefined {
  if (!/^@fontsource(?:-variable)?\/[a-z0-9-]+$/.test(name)) return undefined;
  for (const modules of modulesAbove(places)) {
    const folder = join(modules, name);
    const rules = sheets.map((file) => readIfThere(join(folder, file))).join('\n');
    if (rules.trim() !== '') return { folder, sheet: sheetOf(rules) };
  }
  return undefined;
}

/** All weights of a variable typeface, or the two of a fixed one that pages use; upright, then italic. */
const sheets = ['index.css', 'wght-italic.css', '400-italic.css', '700.css', '700-italic.css'];

function modulesAbove(places: readonly string[]): string[] {
  const above = (folder: string): string[] =>
    dirname(folder) === folder ? [folder] : [folder, ...above(dirname(folder))];
  return [...new Set(places.flatMap(above))].map((folder) => join(folder, 'node_modules'));
}

function installed(places: readonly string[]): string[] {
  return modulesAbove(places).flatMap((modules) =>
    ['@fontsource', '@fontsource-variable'].flatMap((scope) => {
      try {
        return readdirSync(join(modules, scope)).map((name) => `${scope}/${name}`);
      } catch {
        return [];
      }
    }),
  );
}

function sheetOf(css: string): StyleSheet {
  const sheet = sheetIn(css);
  walk(sheet, (node) => {
    if (node.type !== 'Declaration') return;
    // What comes too late for a page is kept for the next, so that no text moves under its reader.
    if (node.property === 'font-display') node.value = { type: 'Raw', value: 'optional' };
    if (node.property === 'src' && node.value.type === 'Value') keepFirst(node.value.children);
  });
  return sheet;
}

/** Every browser that knows the rest of our CSS takes the first format. */
function keepFirst(children: List<CssNode>): void {
  let isPast = false;
  children.forEach((node, item) => {
    isPast ||= node.type === 'Operator' && node.value === ',';
    if (isPast) children.remove(item);
  });
}

function familyOf(sheet: StyleSheet): string | undefined {
  const family = find(
    sheet,
    (node) => node.type === 'Declaration' && node.property === 'font-family',
  );
  const name = family && find(family, ({ type }) => type === 'String');
  return name?.type === 'String' ? name.value : undefined;
}
