import type { RootContent } from 'hast';
import { mdxToJs } from 'satteri';
import type { OwnWords } from '../../words/words.ts';
import type { Problem } from '../../base/problems/problem.ts';
import { beyondLimits } from './bodyLimits.ts';
import { markdownFeatures } from './markdown.ts';
import { findModuleNeeds, type ModuleNeeds } from './moduleNeeds.ts';
import { placeOf } from './places.ts';
import { type ParsedTree, parseTree } from './storyTree.ts';
import { deepest, mdxSyntaxProblem, tooDeep } from './syntaxProblem.ts';

/** MDX that was parsed, as far as it could be. */
export interface ParsedMdx {
  /** What stands at the top of the body, and what of it takes a module; undefined where there is no tree at all. */
  readonly parsed?: { readonly tree: readonly RootContent[]; readonly needs: ModuleNeeds };
  readonly problems: readonly Problem[];
}

/**
 * Parses MDX, and sets its text; whatever the parser throws becomes a problem of the file.
 * @param language of the text, a tag of BCP 47.
 * @param own words of the newsroom's in that language.
 */
export function parseMdx(source: string, file: string, language: string, own: OwnWords): ParsedMdx {
  const beyond = beyondLimits(source, file);
  if (beyond) return { problems: [beyond] };
  let tree: ParsedTree;
  try {
    tree = parseTree(source);
  } catch (error) {
    return { problems: [mdxSyntaxProblem(error, file, source)] };
  }
  const { children } = tree.root;
  const deep = firstTooDeep(children);
  if (deep) return { problems: [{ file, ...placeOf(deep), ...tooDeep }] };
  tree.print(language, own);
  const needs = findModuleNeeds(tree.root, source);
  const problems = needs.isPlain ? [] : moduleProblems(source, file);
  return { parsed: { tree: children, needs }, problems };
}

/** The parser reads imports, exports and expressions as JavaScript only when it makes a module. */
function moduleProblems(source: string, file: string): Problem[] {
  try {
    mdxToJs(source, { features: markdownFeatures });
    return [];
  } catch (error) {
    return [mdxSyntaxProblem(error, file, source)];
  }
}

/** Walks level by level, since what it looks for is what a function that calls itself cannot bear. */
function firstTooDeep(top: readonly RootContent[]): RootContent | undefined {
  let level = [...top];
  for (let depth = 0; depth < deepest; depth += 1) {
    if (level.length === 0) return undefined;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return level.find(({ position }) => position !== undefined) ?? level[0];
}
