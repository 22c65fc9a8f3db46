import { readFileSync } from 'node:fs';
import Color from 'colorjs.io/dist/color.js';
import {
  type CssNode,
  type Declaration,
  generate,
  lexer,
  parse,
  type StyleSheet,
  walk,
} from 'css-tree/dist/csstree.esm';
import type { Problem } from '../../base/problems/problem.ts';
import type { CardColours } from '../../media/card.ts';
import { placeOf, sheetIn } from './parseTheme.ts';
import { tokensOf } from './themeTokens.ts';

/** By day and by night. */
export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** The values of tokens in a scheme, by their names, as CSS. */
export type SchemeTokens = ReadonlyMap<string, string>;

/**
 * Says what the tokens of a theme come to by day and by night, with ours where it sets none.
 * @returns no night for a theme that is light alone, and no day for one that is dark alone.
 */
export function themeColours(sheet: StyleSheet): Partial<Record<Scheme, SchemeTokens>> {
  const declared = [...rootDeclarations(ownTokens()), ...rootDeclarations(sheet)];
  const supported = declared.findLast(({ name }) => name === 'color-scheme')?.value ?? '';
  return Object.fromEntries(
    schemes
      .filter((scheme) => supported.includes(scheme))
      .map((scheme) => {
        const tokens = new Map<string, string>();
        for (const { name, value, only } of declared) {
          if (only === undefined || only === scheme) tokens.set(name, value);
        }
        const known = (name: string): string | undefined => tokens.get(name);
        return [
          scheme,
          new Map([...tokens.keys()].map((name) => [name, valueIn(scheme, name, known)])),
        ];
      }),
  );
}

/** The declarations of a theme by whose place a problem can be told: the last of each token. */
export function declarationsOf(sheet: StyleSheet): ReadonlyMap<string, Declaration> {
  return new Map(rootDeclarations(sheet).map(({ name, node }) => [name, node]));
}

/** Finds the tokens of a theme that should be colours and are none: browsers would take them for nothing. */
export function unknownColours(sheet: StyleSheet): Problem[] {
  const declared = declarationsOf(sheet);
  const colours = themeColours(sheet);
  return tokensOf('colour').flatMap((name) => {
    const node = declared.get(name);
    const values = schemes.flatMap((scheme) => colours[scheme]?.get(name) ?? []);
    const wrong = values.find((value) => lexer.match('<color>', value).error !== null);
    if (node === undefined || wrong === undefined) return [];
    return [
      {
        ...placeOf(node),
        what: `The token ${name} is no colour.`,
        found: wrong === '' ? `${name}:` : wrong,
        remedy:
          'Write one of CSS, like #98301c, or light-dark(#98301c, #f0936f) for day and night.',
      },
    ];
  });
}

/**
 * The colours in which a theme has cards drawn.
 * @returns undefined where one of them is such as only a browser can tell.
 */
export function cardColoursIn(tokens: SchemeTokens | undefined): CardColours | undefined {
  const hex = (name: string): string =>
    new Color(tokens?.get(name) ?? '').to('srgb').toString({ format: 'hex' });
  try {
    return {
      paper: hex('--paper'),
      ink: hex('--ink'),
      muted: hex('--muted'),
      signal: hex('--signal'),
    };
  } catch {
    return undefined;
  }
}

interface RootDeclaration {
  readonly name: string;
  readonly value: string;
  /** The scheme that it holds in, where it does not in both. */
  readonly only: Scheme | undefined;
  readonly node: Declaration;
}

function rootDeclarations(sheet: StyleSheet): RootDeclaration[] {
  const found: RootDeclaration[] = [];
  walk(sheet, {
    visit: 'Declaration',
    enter(node) {
      const { rule, atrule } = this;
      if (rule === null || !/(?:^|,)(?:html|:root)(?:,|$)/.test(generate(rule.prelude))) return;
      const query = atrule?.prelude ? generate(atrule.prelude) : '';
      if (atrule?.name === 'media' && !query.includes('prefers-color-scheme')) return;
      const [, only] = /prefers-color-scheme:\s*(light|dark)/.exec(query) ?? [];
      found.push({
        name: node.property,
        value: generate(node.value).trim(),
        only: schemes.find((scheme) => scheme === only),
        node,
      });
    },
  });
  return found;
}

/** A token’s value without what chooses between day and night, and without the names of other tokens. */
function valueIn(
  scheme: Scheme,
  name: string,
  known: (name: string) => string | undefined,
  seen: readonly string[] = [],
): string {
  // A token may lead in a circle, and then has no value.
  if (seen.includes(name)) return '';
  // As a declaration, what is no value stays as it is written; by itself, it would be thrown.
  const tree = parse(`--a:${known(name) ?? ''}`, {
    context: 'declaration',
    parseCustomProperty: true,
  });
  const value = tree.type === 'Declaration' ? tree.value : undefined;
  const parts: CssNode[] =
    value?.type === 'Value' ? value.children.toArray() : value ? [value] : [];
  const chosen = parts.flatMap((node) => chosenOf(node, scheme));
  return chosen
    .map((part) => {
      const reference = /^var\((--[\w-]+)(?:,.*)?\)$/s.exec(part)?.[1];
      return reference === undefined ? part : valueIn(scheme, reference, known, [...seen, name]);
    })
    .join('');
}

function chosenOf(node: CssNode, scheme: Scheme): string[] {
  if (node.type !== 'Function' || node.name.toLowerCase() !== 'light-dark') return [generate(node)];
  const parts = node.children.toArray();
  const comma = parts.findIndex((part) => part.type === 'Operator' && part.value === ',');
  const half = scheme === 'light' ? parts.slice(0, comma) : parts.slice(comma + 1);
  return half.map((part) => generate(part)).filter((text) => text.trim() !== '');
}

function ownTokens(): StyleSheet {
  const file = new URL('../../styles/tokens.css', import.meta.url);
  return sheetIn(readFileSync(file, 'utf8'), { parseCustomProperty: true });
}
