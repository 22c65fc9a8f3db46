import type GithubSlugger from 'github-slugger';
import type { ElementContent } from 'hast';
import type { Fault, Place, Problem } from '../../base/problems/problem.ts';
import type { Heading, Piece } from './bodyShape.ts';

/** Something in a body that points elsewhere, and where it stands. */
export interface Pointer {
  readonly target: string;
  readonly place: Place;
}

/** A component in a body whose attributes are judged by what stands elsewhere. */
export interface ComponentTag {
  /** By name; without those whose values are expressions. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly place: Place;
  /** Of its attributes. */
  readonly places: Readonly<Record<string, Place>>;
}

/** A component that the site draws itself, and what stands inside it, which is read by itself. */
export interface PieceRead {
  readonly type: 'piece';
  readonly piece: Omit<Piece<string>, 'children'>;
  readonly children: readonly ElementContent[];
}

/** The attributes of a drawing that name its files: for wide pages, and for phones. */
export const drawingFiles = ['src', 'narrow'] as const;

/** What gathers while a body is read; one for each story. */
export interface Reading {
  readonly file: string;
  readonly source: string;
  readonly rewriteLink: (target: string) => string;
  /** Names that the story's own imports bring in. */
  readonly imported: ReadonlySet<string>;
  readonly slugger: GithubSlugger;
  readonly headings: Heading[];
  readonly anchors: Set<string>;
  readonly links: Pointer[];
  readonly images: Pointer[];
  readonly charts: ComponentTag[];
  readonly drawings: ComponentTag[];
  /** Maps of routes. */
  readonly routes: ComponentTag[];
  /** Tags that came along with words that were pasted. */
  readonly pasted: PastedPlace[];
  readonly problems: Problem[];
  readonly text: string[];
}

/** Tells what is wrong at a place of a body. */
export function tell({ file, problems }: Reading, place: Place, found: string, fault: Fault): void {
  problems.push({ file, ...place, found, ...fault });
}

/** Where a pasted tag begins. */
export interface PastedPlace extends Place {
  readonly offset: number;
}
