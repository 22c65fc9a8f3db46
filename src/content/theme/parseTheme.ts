import {
  type CssNode,
  findAll,
  parse,
  type ParseOptions,
  type StyleSheet,
  tokenize,
  tokenTypes,
  walk,
} from 'css-tree/dist/csstree.esm';
import { nearest } from '../../base/problems/nearest.ts';
import { type Fault, type Place, placeAt, type Problem } from '../../base/problems/problem.ts';
import { themeTokens } from './themeTokens.ts';

/** The file's name in the content folder. */
export const themeFile = 'theme.css';

/** Parses a theme, and says what is no CSS, what it may not hold, and which tokens are not known. */
export function parseTheme(css: string): { sheet: StyleSheet; problems: Problem[] } {
  const problems: Problem[] = [...unclosed(css)];
  const sheet = sheetIn(css, {
    positions: true,
    parseCustomProperty: true,
    onParseError({ offset }) {
      const found = css.slice(offset).split('\n', 1)[0]?.trim();
      problems.push({ ...at(placeAt(css, offset)), found, ...noCss });
    },
  });
  const used = namesUsed(sheet);
  walk(sheet, (node) => {
    const fault = faultOf(node, used);
    if (fault) problems.push({ ...placeOf(node), ...fault });
  });
  return { sheet, problems };
}

/** Parses CSS as a style sheet. */
export function sheetIn(css: string, options: ParseOptions = {}): StyleSheet {
  const sheet = parse(css, options);
  if (sheet.type !== 'StyleSheet') throw new TypeError('CSS is parsed as a style sheet.');
  return sheet;
}

/** Where a part of a theme stands, for a problem. */
export function placeOf({ loc }: Pick<CssNode, 'loc'>): Pick<Problem, 'file' | 'line' | 'column'> {
  return at(loc?.start ?? { line: 1, column: 1 });
}

function at({ line, column }: Place): Pick<Problem, 'file' | 'line' | 'column'> {
  return { file: themeFile, line, column };
}

const noCss: Fault = {
  what: 'This is no CSS.',
  remedy: 'Look for a missing colon, semicolon or brace here or in the line above.',
};

/** Browsers close at its end what a file leaves open, and take all that follows for a part of it. */
function unclosed(css: string): Problem[] {
  const open: number[] = [];
  tokenize(css, (type, start) => {
    if (type === tokenTypes.LeftCurlyBracket) open.push(start);
    else if (type === tokenTypes.RightCurlyBracket) open.pop();
  });
  return open.slice(0, 1).map((offset) => ({
    ...at(placeAt(css, offset)),
    what: 'This brace is not closed.',
    remedy: 'Write a } where its rules end.',
  }));
}

function namesUsed(sheet: StyleSheet): ReadonlySet<string> {
  const names = findAll(sheet, ({ type }) => type === 'Identifier');
  return new Set(names.flatMap((node) => (node.type === 'Identifier' ? node.name : [])));
}

function faultOf(
  node: CssNode,
  used: ReadonlySet<string>,
): (Fault & { found?: string }) | undefined {
  if (node.type === 'Atrule' && node.name.toLowerCase() === 'import') {
    return {
      what: 'A theme imports nothing.',
      found: '@import',
      remedy: 'Write what the other file says in its place.',
    };
  }
  // What the parser passed over, a browser may understand.
  if (node.type === 'Raw' && /url\(|@|\\/i.test(node.value)) return noCss;
  if ((node.type === 'Atrule' || node.type === 'Function') && node.name.includes('\\')) {
    return {
      what: 'A letter of a name is written by its number here.',
      found: node.name,
      remedy: 'Write the letter itself.',
    };
  }
  if (node.type !== 'Declaration' || !node.property.startsWith('--')) return undefined;
  const name = node.property;
  if (name in themeTokens || used.has(name)) return undefined;
  const guess = nearest(name, Object.keys(themeTokens));
  return {
    what: 'There is no token of this name, and nothing in the theme uses it.',
    found: name,
    remedy:
      guess === undefined
        ? 'Remove it, or use one that src/content/own-newsroom.md lists.'
        : `Did you mean "${guess}"?`,
  };
}
