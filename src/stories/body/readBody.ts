import GithubSlugger from 'github-slugger';
import { type HastNode, mdxToHast, mdxToJs } from 'satteri';
import type { Place, Problem } from '../../problems/problem.ts';
import type { Heading, Segment } from './bodyShape.ts';
import { findModuleNeeds } from './moduleNeeds.ts';
import { markdownFeatures } from './markdown.ts';
import { toSegments } from './segments.ts';
import { mdxSyntaxProblem } from './syntaxProblem.ts';

/** Something in a body that points elsewhere, and where it stands. */
export interface Pointer {
  readonly target: string;
  readonly place: Place;
}

/** A story's body as data. */
export interface Body {
  /** Whether it holds imports or expressions, so that only a JavaScript module can draw it. */
  readonly needsModule: boolean;
  /** What to draw; empty where a module must draw it. Image sources are paths as written. */
  readonly segments: Segment<string>[];
  readonly headings: Heading[];
  /** Every id that a link can reach. */
  readonly anchors: readonly string[];
  readonly links: readonly Pointer[];
  readonly images: readonly Pointer[];
  /** All that a reader reads, for counting. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Reads the MDX of a story.
 * @param source the whole file, frontmatter and all, so that places are the file's.
 * @param file its path relative to the content folder, for problems.
 * @param rewriteLink turns a link's target as written into the one that a page carries.
 */
export function readBody(
  source: string,
  file: string,
  rewriteLink: (target: string) => string,
): Body {
  let tree: HastNode;
  try {
    tree = mdxToHast(source, { features: markdownFeatures });
    const needs = findModuleNeeds(tree);
    if (needs.module) mdxToJs(source, { features: markdownFeatures });
    const reading: Reading = {
      file,
      rewriteLink,
      imported: needs.imported,
      slugger: new GithubSlugger(),
      headings: [],
      anchors: [],
      links: [],
      images: [],
      problems: [],
      text: [],
    };
    const segments = toSegments('children' in tree ? tree.children : [], reading);
    return {
      ...reading,
      needsModule: needs.module,
      segments: needs.module ? [] : segments,
      text: reading.text.join(''),
    };
  } catch (error) {
    return { ...emptyBody, problems: [mdxSyntaxProblem(error, file)] };
  }
}

/** What gathers while a body is read; one for each story. */
export interface Reading {
  readonly file: string;
  readonly rewriteLink: (target: string) => string;
  /** Names that the story's own imports bring in. */
  readonly imported: ReadonlySet<string>;
  readonly slugger: GithubSlugger;
  readonly headings: Heading[];
  readonly anchors: string[];
  readonly links: Pointer[];
  readonly images: Pointer[];
  readonly problems: Problem[];
  readonly text: string[];
}

const emptyBody = {
  needsModule: false,
  segments: [],
  headings: [],
  anchors: [],
  links: [],
  images: [],
  text: '',
};
