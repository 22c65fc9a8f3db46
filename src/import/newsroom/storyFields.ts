import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { zonedIso } from '../../base/times.ts';
import { type Frontmatter, frontmatterSchema } from '../../content/stories/frontmatter.ts';
import type { Note, OldPage } from '../exported.ts';
import { oneLine, shortened } from '../text.ts';
import type { StoryDraft } from './draft.ts';
import type { Placed } from './storyIds.ts';

/** What the frontmatter of a story is made of, beside its post. */
export interface FieldChoices extends Pick<StoryDraft, 'section' | 'topics' | 'authors'> {
  readonly kind: string | undefined;
  readonly image: Frontmatter['image'];
  readonly timeZone: string;
  readonly now: Date;
  /** The first words of the text. */
  readonly firstWords: string;
}

/** What is noted of so many that the report only counts them. */
export const noExcerpt =
  'It had no excerpt; the standfirst or the description is the beginning of its text, or its headline.';

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
  const standfirst = excerptOf(post, choices.firstWords, 'The standfirst', note) || headline;
  const { updated } = post;
  const wasUpdated = updated !== undefined && updated > published && updated <= now;
  const fields = {
    headline,
    standfirst,
    section: choices.section,
    published: zonedIso(published, timeZone),
    authors: choices.authors,
    kind: choices.kind,
    topics: choices.topics,
    updated: wasUpdated ? zonedIso(updated, timeZone) : undefined,
    draft: post.draft === undefined ? undefined : true,
    image: choices.image,
    formerly: [...new Set(post.paths)],
    language: post.language,
  };
  return fitFields(fields, schema, note);
}

/** The excerpt of a post; the first words of its text where it has none, which is noted. */
export function excerptOf(
  post: OldPage,
  firstWords: string,
  name: string,
  note: (note: Note) => void,
): string {
  const excerpt = oneLine(post.standfirst);
  if (excerpt !== '') return cut(excerpt, 400, name, note);
  note({ what: noExcerpt });
  return shortened(firstWords, 200);
}

/** A text that is no longer than it may be; where it had to be cut, that is noted. */
export function cut(text: string, most: number, name: string, note: (note: Note) => void): string {
  if (text.length > most)
    note({ what: `${name} was longer than ${most} characters, and was cut.`, found: text });
  return shortened(text, most);
}

const schema = frontmatterSchema(z.string());
const neededWords = new Set(['headline', 'standfirst', 'title', 'description']);

/** Fields without what a schema refuses of them, which only those can be that may be missing. */
export function fitFields(
  written: Record<string, unknown>,
  schema: z.ZodType,
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
    if (neededWords.has(field)) fields[field] = 'Untitled';
    else if (isItem)
      fields[field] = value.map((item: unknown) => (item === found ? undefined : item));
    else fields[field] = undefined;
  }
  return fields;
}

/** The language that fitted fields name; undefined where they name none. */
export function languageIn({ language }: Record<string, unknown>): string | undefined {
  return typeof language === 'string' ? language : undefined;
}
