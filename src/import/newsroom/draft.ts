import type { RootContent } from 'mdast';
import { stringify } from 'yaml';
import type { StoryFile } from '../../content/stories/storyFile.ts';
import { bodyText, fitBody } from '../body/fitBody.ts';
import type { Lead } from '../body/mdxText.ts';
import type { Note, OldPage, OldPost } from '../exported.ts';
import { decodeSafely } from '../../base/decodeSafely.ts';

/** What becomes of a post or a page, as far as it is written. */
export type Draft = StoryDraft | PageDraft;

/** What stories and pages have in common. */
interface DraftFile {
  readonly id: string;
  /** Path from the newsroom’s folder. */
  readonly file: string;
  readonly post: OldPage;
  /** The file that it became by an earlier import, which stays as it is, whoever has edited it since. */
  readonly there: Pick<StoryFile, 'file' | 'realFile'> | undefined;
  readonly blocks: readonly RootContent[];
  /** The frontmatter; fields that turn out to be unfit are taken out. */
  readonly fields: Record<string, unknown>;
  /** Where links lead that lead nowhere as they are, by their decoded targets; undefined for words alone. */
  readonly dead: Map<string, string | undefined>;
  /** What is to be copied for it: where from, by where to. */
  readonly copies: ReadonlyMap<string, string>;
  readonly notes: Note[];
  readonly language: string;
}

/** What becomes of a post. */
export interface StoryDraft extends DraftFile {
  readonly is: 'story';
  readonly post: OldPost;
  /** Ids of lists that it names. */
  readonly section: string;
  readonly topics: readonly string[];
  readonly authors: readonly string[];
}

/** What becomes of a page. */
export interface PageDraft extends DraftFile {
  readonly is: 'page';
}

/** What a draft’s file holds. */
export interface DraftTexts {
  readonly text: string;
  /** The same without links to other pages of the site. */
  readonly firstText: string;
  /** What the text lost. */
  readonly lost: readonly Note[];
}

/** The texts of a draft’s file; that without links is made only where it is another. */
export function draftTexts({ blocks, fields, dead, language }: Draft): DraftTexts {
  const yaml = stringify(withoutHoles(fields), { lineWidth: 0, aliasDuplicateObjects: false });
  const written = (lead: Lead, note: (note: Note) => void): string => {
    const body = bodyText(fitBody(blocks, language, lead, note));
    return `---\n${yaml}---\n${body.trim() === '' ? '' : `\n${body}`}`;
  };
  const leadNow: Lead = (url) => (dead.has(decodeSafely(url)) ? dead.get(decodeSafely(url)) : url);
  const isInner = (url: string | undefined): boolean => url?.startsWith('/') ?? false;
  const inner = new Set<string>();
  const lost: Note[] = [];
  const text = written(
    (url) => {
      const led = leadNow(url);
      if (led !== undefined && isInner(led)) inner.add(led);
      return led;
    },
    (note) => lost.push(note),
  );
  const withoutInner: Lead = (url) => (isInner(leadNow(url)) ? undefined : leadNow(url));
  return { text, firstText: inner.size > 0 ? written(withoutInner, () => undefined) : text, lost };
}

/** Fields without those that are empty; YAML leaves out what is undefined. */
function withoutHoles(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const full = Object.entries(fields).map(([name, value]): [string, unknown] => [
    name,
    Array.isArray(value) ? value.filter((item) => item !== undefined) : value,
  ]);
  return Object.fromEntries(full.filter(([, value]) => !Array.isArray(value) || value.length > 0));
}
