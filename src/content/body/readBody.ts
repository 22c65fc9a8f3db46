import type { Problem } from '../../base/problems/problem.ts';
import { accidentalLists } from './accidentalLists.ts';
import type { Heading, Segment } from './bodyShape.ts';
import type { OwnWords } from '../../words/words.ts';
import { lostDefinitions } from './lostDefinitions.ts';
import { headingSlugger } from './headingIds.ts';
import type { CodePiece } from './moduleNeeds.ts';
import { lostBlocks } from './lostBlocks.ts';
import { parseMdx } from './parseMdx.ts';
import { pastedPassages } from './pasted.ts';
import type { ComponentTag, Pointer, Reading } from './reading.ts';
import { bodySegments } from './segments.ts';
import { turnedText } from './turnedText.ts';

/** A story's body as data. */
export interface Body {
  /** Whether it could not be parsed; then nothing is known of what it holds. */
  readonly isBroken: boolean;
  /** Whether it holds imports or expressions, so that only a JavaScript module can draw it. */
  readonly needsModule: boolean;
  /** Each import, export and expression; with none, a body is data. */
  readonly code: readonly CodePiece[];
  /** What to draw; where a module must draw it, what is known without its code. Image sources are paths as written. */
  readonly segments: Segment<string>[];
  readonly headings: readonly Heading[];
  /** Every id that a link can reach. */
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly Pointer[];
  readonly images: readonly Pointer[];
  readonly charts: readonly ComponentTag[];
  /** Drawings that become part of a page. */
  readonly drawings: readonly ComponentTag[];
  /** Maps of routes. */
  readonly routes: readonly ComponentTag[];
  /** What its imports name: paths from the story, or packages. */
  readonly imports: readonly Pointer[];
  /** All that a reader reads, for counting. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Reads the MDX of a story.
 * @param written the body, on the lines that it has in its file.
 * @param file its path relative to the content folder, for problems.
 * @param rewriteLink turns a link's target as written into the one that a page carries.
 * @param language of the text, a tag of BCP 47, whose quotation marks it gets.
 * @param own words of the newsroom's in that language, which footnotes get.
 */
export function readBody(
  written: string,
  file: string,
  rewriteLink: (target: string) => string,
  language = 'en',
  own: OwnWords = {},
): Body {
  // Of a broken import in a text that ends in a backslash, the parser ends the whole process.
  const source = written.endsWith('\n') ? written : `${written}\n`;
  const { parsed, problems } = parseMdx(source, file, language, own);
  if (parsed === undefined) return { ...unreadBody, problems };
  const { tree, needs } = parsed;
  const reading: Reading = {
    file,
    source,
    rewriteLink,
    imported: needs.imported,
    slugger: headingSlugger(),
    headings: [],
    anchors: new Set(),
    links: [],
    images: [],
    charts: [],
    drawings: [],
    routes: [],
    pasted: [],
    problems: [...problems],
    text: [],
  };
  const segments = bodySegments(tree, reading);
  const { headings, anchors, links, images, charts, drawings, routes } = reading;
  return {
    isBroken: false,
    needsModule: needs.code.length > 0,
    code: needs.code,
    segments,
    ...{ headings, anchors, links, images, charts, drawings, routes },
    imports: needs.sources,
    text: reading.text.join(''),
    problems: [
      ...reading.problems,
      ...pastedPassages(tree, reading),
      ...accidentalLists(tree, reading),
      ...lostBlocks(tree, reading),
      ...lostDefinitions(reading),
      ...turnedText(source, file, reading.problems),
    ],
  };
}

/** A body of which nothing is known. */
export const unreadBody: Body = {
  isBroken: true,
  needsModule: false,
  code: [],
  segments: [],
  headings: [],
  anchors: new Set(),
  links: [],
  images: [],
  charts: [],
  drawings: [],
  routes: [],
  imports: [],
  text: '',
  problems: [],
};
