import type { RootContent } from 'hast';
import { type HastNode, mdxToJs } from 'satteri';
import type { Problem } from '../../problems/problem.ts';
import { hastOf } from './hastOf.ts';
import { markdownFeatures } from './markdown.ts';
import { findModuleNeeds, type ModuleNeeds } from './moduleNeeds.ts';
import { placeOf } from './places.ts';
import { mdxSyntaxProblem } from './syntaxProblem.ts';

/** MDX that was parsed, as far as it could be. */
export interface ParsedMdx {
  /** What stands at the top of the body; undefined where there is no tree at all. */
  readonly tree: readonly RootContent[] | undefined;
  readonly needs: ModuleNeeds;
  readonly problems: readonly Problem[];
}

/**
 * Parses MDX; whatever the parser throws becomes a problem of the file.
 * @param language of the text, a tag of BCP 47.
 */
export function parseMdx(source: string, file: string, language: string): ParsedMdx {
  const overfull = overfullParagraph(source, file);
  if (overfull) return { tree: undefined, needs: noNeeds, problems: [overfull] };
  let tree: HastNode;
  try {
    tree = hastOf(source, language);
  } catch (error) {
    return { tree: undefined, needs: noNeeds, problems: [mdxSyntaxProblem(error, file, source)] };
  }
  const children = 'children' in tree ? tree.children : [];
  const tooDeep = firstTooDeep(children);
  if (tooDeep) {
    const problem = {
      file,
      ...placeOf(tooDeep),
      what: `The text is nested more than ${deepest} levels deep.`,
      remedy: 'Write quotes, lists and tags within each other less deeply.',
    };
    return { tree: undefined, needs: noNeeds, problems: [problem] };
  }
  const needs = findModuleNeeds(tree, source);
  return {
    tree: children,
    needs,
    problems: needs.code.length > 0 ? moduleProblems(source, file) : [],
  };
}

/** More than any paragraph has. */
const mostQuotes = 5000;

/**
 * Finds a paragraph with so many quotation marks that pairing them would take the parser all memory
 * there is: it grows with their square. What is no prose is not paired, so it may hold any number.
 */
function overfullParagraph(source: string, file: string): Problem | undefined {
  if (source.length < mostQuotes) return undefined;
  let line = 1;
  for (const [index, block] of source.split(/(\n[ \t]*\n)/).entries()) {
    const isProse = index % 2 === 0 && !/^\s*(?:```|~~~|\||\{|import\b|export\b)/.test(block);
    if (isProse && (block.match(/["']/g)?.length ?? 0) > mostQuotes) {
      const what = `A paragraph holds more than ${mostQuotes} quotation marks.`;
      const remedy = 'Divide it by empty lines, or put data between two lines of ```.';
      return { file, line, column: 1, what, remedy };
    }
    line += block.split('\n').length - 1;
  }
  return undefined;
}

const noNeeds: ModuleNeeds = { code: [], imported: new Set(), sources: [] };

/** Imports, exports and expressions are parsed as JavaScript only when a module is made. */
function moduleProblems(source: string, file: string): Problem[] {
  try {
    mdxToJs(source, { features: markdownFeatures });
    return [];
  } catch (error) {
    return [mdxSyntaxProblem(error, file, source)];
  }
}

/** More than any story has, and little enough for functions that call themselves. */
const deepest = 100;

/** Walks level by level, since what it looks for is what a function that calls itself cannot bear. */
function firstTooDeep(top: readonly RootContent[]): RootContent | undefined {
  let level = [...top];
  for (let depth = 0; depth < deepest; depth += 1) {
    if (level.length === 0) return undefined;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return level.find(({ position }) => position !== undefined) ?? level[0];
}
