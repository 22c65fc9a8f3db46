import type { HastNode } from 'satteri';
import { type Place, placeAt } from '../../base/problems/problem.ts';
import { isHouseComponent } from './houseComponents.ts';
import { isJsx, type Jsx } from './jsxTag.ts';
import { namesUsed } from './namesUsed.ts';
import { placeOf, placeOfAttribute, placeWithin } from './places.ts';
import { isPlainExpression, isPlainModule } from './plainJavaScript.ts';
import type { Pointer } from './reading.ts';

/** A piece of code in a body, that only a JavaScript module can run. */
export interface CodePiece {
  readonly kind: 'import' | 'export' | 'expression';
  readonly place: Place;
  /** How it begins, as it is written. */
  readonly text: string;
  /** Names that it asks for and that nothing in the story stands for. */
  readonly unknownNames: readonly string[];
  /** Whether it is the part of a formula that stands between braces there, as in `x^{2}`. */
  readonly isOfFormula: boolean;
}

/** What a body holds that only a JavaScript module can do. */
export interface ModuleNeeds {
  /** Imports, exports and `{expressions}`; a `{/* comment *\/}` is none. */
  readonly code: readonly CodePiece[];
  /** Names that imports and exports of the story bring in. */
  readonly imported: ReadonlySet<string>;
  /** The modules and files that imports and exports name. */
  readonly sources: readonly Pointer[];
  /** Whether all of it was read as JavaScript; not where it holds JSX, or is broken. */
  readonly isPlain: boolean;
}

/**
 * Looks through a body's tree for imports, exports and expressions.
 * @param source the text that the tree was parsed from.
 */
export function findModuleNeeds(tree: HastNode, source: string): ModuleNeeds {
  const imported = new Set<string>();
  const sources: Pointer[] = [];
  const code: CodePiece[] = [];
  const modules: string[] = [];
  const expressions: string[] = [];
  const expression = (value: string, place: Place, text?: string, isOfFormula = false): void => {
    const isSpread = text !== undefined && /^\{\s*\.\.\./.test(text);
    expressions.push(isSpread ? value.replace('...', '') : value);
    code.push({
      kind: 'expression',
      place,
      text: shortened(text ?? `{${value}}`),
      unknownNames: [...namesUsed(value)],
      isOfFormula,
    });
  };
  const visit = (node: HastNode): void => {
    if (node.type === 'mdxjsEsm') {
      const start = node.position?.start.offset ?? 0;
      modules.push(node.value);
      code.push(...statementsIn(node.value, start, source));
      for (const { index, 0: statement, 1: target = '' } of node.value.matchAll(fromSource)) {
        const offset = start + index + statement.lastIndexOf(target);
        sources.push({ target, place: placeAt(source, offset) });
      }
      // Every name outside quotes: more than it binds, and enough to tell a typo from an import.
      const names = node.value.replaceAll(/"[^"\n]*"|'[^'\n]*'/g, '');
      for (const name of names.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []) imported.add(name);
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const isOfFormula = standsInFormula(node, source);
      if (isOfFormula || !isComment(node.value)) {
        expression(node.value, placeOf(node), undefined, isOfFormula);
      }
    } else if (isJsx(node)) {
      eachExpressionIn(node, source, expression);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  const isUnknown = (name: string): boolean => !imported.has(name) && !isAlwaysThere(name);
  return {
    code: code.map((piece) => ({
      ...piece,
      unknownNames: piece.unknownNames.filter(isUnknown),
      isOfFormula: piece.isOfFormula && !imported.has(piece.text.slice(1, -1).trim()),
    })),
    imported,
    sources,
    isPlain: expressions.every(isPlainExpression) && isPlainModule(modules.join('\n')),
  };
}

/** What JavaScript knows, what a module of MDX is given, and what Astro and the parser add to it. */
function isAlwaysThere(name: string): boolean {
  return name in globalThis || name.startsWith('_') || given.has(name) || isHouseComponent(name);
}

const given: ReadonlySet<string> = new Set([
  ...['props', 'arguments', 'frontmatter', 'file', 'url', 'getHeadings'],
  ...['Content', 'Fragment', 'MDXContent', 'MDXLayout'],
]);

/** `import … from "…"`, `export … from "…"` and `import "…"`, each at the start of a line. */
const fromSource =
  /^[ \t]*(?:(?:import|export)\b[^'"=;()]{0,2000}?\bfrom|import)\s*["']([^"'\n]+)["']/gm;

/** Imports and exports may follow each other line by line, in one block of the parser's tree. */
function statementsIn(block: string, start: number, source: string): CodePiece[] {
  return [...block.matchAll(/^[ \t]*(import|export)\b.*/gm)].map(({ index, 0: text, 1: word }) => ({
    kind: word === 'import' ? 'import' : 'export',
    place: placeAt(source, start + index),
    text: shortened(text),
    unknownNames: [],
    isOfFormula: false,
  }));
}

/** Tells whether braces hold a number, a name or nothing, as TeX has them after a command, ^ or _. */
function standsInFormula(
  { value, position }: Extract<HastNode, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>,
  source: string,
): boolean {
  const start = position?.start.offset ?? 0;
  return (
    /^\s*(?:[\d\s.,+*/-]*|[\p{L}_$][\p{L}\p{N}_$]*)\s*$/u.test(value) &&
    startOfFormula.test(source.slice(Math.max(0, start - longestFormula), start))
  );
}

const startOfFormula = /(?:\\[a-z]+ *(?:\[[^[\]{}\n]*\] *)?|[\^_] *)(?:\{[^{}\n]*\} *)*$/i;

/** Characters before the braces that are looked at. */
const longestFormula = 200;

/** Attributes have no places in the parser's tree. */
function eachExpressionIn(
  node: Jsx,
  source: string,
  tell: (value: string, place: Place, text?: string) => void,
): void {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      const place = placeWithin(node, source, /\{(?=\s*\.\.\.)/) ?? placeOf(node);
      tell(attribute.value, place, `{${attribute.value}}`);
      continue;
    }
    const { name, value } = attribute;
    if (typeof value !== 'object' || value === null) continue;
    const place = placeOfAttribute(node, source, name);
    tell(value.value, place, `${name}={${value.value}}`);
  }
}

/** More than is shown of it, and little to remember. */
function shortened(text: string): string {
  return text.trimStart().slice(0, 200);
}

/** Tells whether an expression says nothing: `{/* a comment *\/}`, or nothing at all. */
export function isComment(expression: string): boolean {
  return expression.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').trim() === '';
}
