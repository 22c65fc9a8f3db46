import { z } from 'astro/zod';
import type { RootContent } from 'mdast';
import { stringify } from 'yaml';
import { zonedIso } from '../../base/times.ts';
import { frontmatterSchema } from '../../content/stories/frontmatter.ts';
import { bodyText, fitBody } from '../body/fitBody.ts';
import { mdxTexts } from '../body/mdxText.ts';
import type { Note } from '../exported.ts';
import { decoded, oneLine, shortened } from '../text.ts';
import type { Placed } from './storyIds.ts';

/** What becomes of a post: a story, as far as it is written. */
export interface Draft extends Placed {
  /** Path from the newsroom’s folder. */
  readonly file: string;
  readonly blocks: readonly RootContent[];
  /** The frontmatter; fields that turn out to be unfit are taken out. */
  readonly fields: Record<string, unknown>;
  /** Where links lead that lead nowhere as they are, by their decoded targets; undefined for words alone. */
  readonly dead: Map<string, string | undefined>;
  /** What is to be copied for it: where from, by where to. */
  readonly copies: ReadonlyMap<string, string>;
  readonly notes: Note[];
  /** Ids of lists that it names. */
  readonly section: string;
  readonly topics: readonly string[];
  readonly authors: readonly string[];
  readonly language: string;
}

/** What the frontmatter of a story is made of, beside its post. */
export interface FieldChoices {
  readonly section: string;
  readonly kind: string | undefined;
  readonly topics: readonly string[];
  readonly authors: readonly string[];
  readonly image:
    | {
        readonly src: string;
        readonly alt: string;
        readonly credit: string;
        readonly caption?: string;
      }
    | undefined;
  readonly timeZone: string;
  readonly now: Date;
  /** The first words of the text. */
  readonly firstWords: string;
}

/** What is noted of so many that the report only counts them. */
export const noExcerpt =
  'It had no excerpt; the standfirst is the beginning of its text, or its headline.';

/** The frontmatter of a post’s story. What had to be made up or cut is noted. */
export function fieldsOf(
  { post, published, id }: Placed,
  choices: FieldChoices,
  note: (note: Note) => void,
): Record<string, unknown> {
  const { timeZone, now } = choices;
  const title = oneLine(post.title);
  const slug = id.split('/').at(-1)?.replaceAll('-', ' ') ?? id;
  const made = title || shortened(choices.firstWords, 80) || slug;
  if (title === '')
    note({
      what: 'It had no title; the headline is made of its first words or its address.',
      found: made,
    });
  const headline = cut(made, 140, 'The headline', note);
  const excerpt = oneLine(post.standfirst);
  if (excerpt === '') {
    note({ what: noExcerpt });
  }
  const standfirst =
    excerpt === ''
      ? shortened(choices.firstWords, 200) || headline
      : cut(excerpt, 400, 'The standfirst', note);
  const { updated } = post;
  const wasUpdated = updated !== undefined && updated > published && updated <= now;
  const isDraft = post.draft !== undefined;
  const fields = {
    headline,
    standfirst,
    section: choices.section,
    published: zonedIso(published, timeZone),
    authors: choices.authors,
    ...(choices.kind !== undefined && { kind: choices.kind }),
    ...(choices.topics.length > 0 && { topics: choices.topics }),
    ...(wasUpdated && { updated: zonedIso(updated, timeZone) }),
    ...(isDraft && { draft: true }),
    ...(choices.image && { image: choices.image }),
    ...(post.paths.length > 0 && { formerly: [...new Set(post.paths)] }),
    ...(post.language !== undefined && { language: post.language }),
  };
  return fitFields(fields, note);
}

function cut(text: string, most: number, name: string, note: (note: Note) => void): string {
  if (text.length > most)
    note({ what: `${name} was longer than ${most} characters, and was cut.`, found: text });
  return shortened(text, most);
}

const schema = frontmatterSchema(z.string());

/** Takes out what the schema refuses, which only fields can be that a story may lack. */
function fitFields(
  written: Record<string, unknown>,
  note: (note: Note) => void,
): Record<string, unknown> {
  const fields = { ...written };
  for (const { path, message } of schema.safeParse(fields).error?.issues ?? []) {
    const [field = '', index] = path.map(String);
    const value = fields[field];
    const isItem = Array.isArray(value) && index !== undefined;
    const found: unknown = isItem ? value[Number(index)] : value;
    note({
      what: `The field ${field} was left, or a part of it: it ${message}`,
      found: stringify(found).trim(),
    });
    if (field === 'headline' || field === 'standfirst') fields[field] = 'Untitled';
    else if (isItem)
      fields[field] = value.map((item: unknown) => (item === found ? undefined : item));
    else fields[field] = undefined;
  }
  return fields;
}

/** Fields without those that are empty. */
function withoutHoles(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const full = Object.entries(fields).map(([name, value]): [string, unknown] => [
    name,
    Array.isArray(value) ? value.filter((item) => item !== undefined) : value,
  ]);
  return Object.fromEntries(full.filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/**
 * The text of a story’s file.
 * @param withInner whether links to other pages of the site are in it.
 */
export function storyText(
  { blocks, fields, dead, language }: Draft,
  withInner: boolean,
  note: (note: Note) => void = () => undefined,
): string {
  const lead = (url: string): string | undefined => {
    const led = dead.has(decoded(url)) ? dead.get(decoded(url)) : url;
    return withInner || !led?.startsWith('/') ? led : undefined;
  };
  const fit = fitBody(blocks, language, lead, note);
  const yaml = stringify(withoutHoles(fields), { lineWidth: 0, aliasDuplicateObjects: false });
  const body = bodyText(mdxTexts(fit, lead));
  return `---\n${yaml}---\n${body.trim() === '' ? '' : `\n${body}`}`;
}
