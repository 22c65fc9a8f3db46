import { join } from 'node:path';
import { fileKinds } from '../base/files/fileKinds.ts';
import { readWhole } from '../base/files/readWhole.ts';
import { isThere } from '../base/files/lookAt.ts';
import { ContentProblems } from '../base/problems/problem.ts';
import { dayOf, zonedIso } from '../base/times.ts';
import { asciiSlug } from '../content/fields/asciiSlug.ts';
import type { Publication } from '../content/fields/publication.ts';
import { authorSchema, subjectSchema } from '../content/fields/subjects.ts';
import { findPages } from '../content/pages/findPages.ts';
import { readList } from '../content/reading/readList.ts';
import { readPublication } from '../content/reading/readPublication.ts';
import { findStories } from '../content/stories/storyFiles.ts';
import { realFileOf } from '../content/stories/storyFile.ts';
import { kindsOf } from '../content/fields/storyKinds.ts';
import type { Choice } from './asking.ts';
import { yamlText } from './frontmatterText.ts';
import { goodStory } from './readWritten.ts';
import { fileOf } from './storyNamed.ts';

/** What is known of a story before it is written. */
export interface Blank {
  readonly headline: string;
  readonly standfirst: string;
  readonly kind: string | undefined;
  readonly section: string;
  readonly topics: readonly string[];
  readonly countries: readonly string[];
  readonly authors: readonly string[];
  readonly language: string | undefined;
}

/** What a newsroom has to choose from. */
export interface FilingChoices {
  readonly publication: Publication;
  readonly kinds: readonly Choice[];
  readonly sections: readonly Choice[];
  readonly topics: readonly Choice[];
  readonly authors: readonly Choice[];
}

/**
 * Reads what a story can be filed under.
 * @throws ContentProblems where a list cannot be read.
 */
export function readFilingChoices(contentDir: string): FilingChoices {
  const publication = readPublication(contentDir);
  const sections = readList(contentDir, 'sections.yaml', subjectSchema);
  const topics = readList(contentDir, 'topics.yaml', subjectSchema);
  const authors = readList(contentDir, 'authors.yaml', authorSchema);
  const problems = [publication, sections, topics, authors].flatMap((read) => read.problems);
  if (publication.value === undefined || problems.length > 0) throw new ContentProblems(problems);
  return {
    publication: publication.value,
    kinds: kindsOf(publication.value).map(({ id, name }) => ({
      value: id,
      label: name === undefined ? id : `${name} (${id})`,
      name,
    })),
    sections: choicesOf(sections.value),
    topics: choicesOf(topics.value),
    authors: choicesOf(authors.value),
  };
}

function choicesOf(list: readonly { id: string; name: string }[] | undefined): Choice[] {
  return (list ?? []).map(({ id, name }) => ({ value: id, label: `${name} (${id})`, name }));
}

/** The slug that a headline in any script gives; undefined where it has no letter. */
export function slugOfHeadline(headline: string): string | undefined {
  // Of Chinese, each character is a syllable; Latin letters that stand together are read as one word.
  return asciiSlug(headline.replaceAll(/\p{Script=Han}/gu, ' $& '));
}

/**
 * Finds the name of a new story: its slug in the folder of the month, with a number behind it where another
 * story has that address, or anything had it.
 */
export function freeId(
  contentDir: string,
  slug: string,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): string {
  const folder = dayOf(now, timeZone).slice(0, 'YYYY-MM'.length).replace('-', '/');
  const files = [...findStories(contentDir).files, ...findPages(contentDir).files];
  const texts = files.map((file) => textOf(contentDir, realFileOf(file)));
  const isFree = (id: string): boolean =>
    !isThere(join(contentDir, fileOf(id))) && !texts.some((text) => text.includes(`${id}/`));
  for (let number = 1; ; number += 1) {
    const id = `${folder}/${slug}${number === 1 ? '' : `-${number}`}`;
    if (isFree(id)) return id;
  }
}

function textOf(contentDir: string, file: string): string {
  return readWhole(join(contentDir, file), fileKinds.story).bytes?.toString() ?? '';
}

/**
 * Writes a draft: its frontmatter, and no text yet.
 * @param id of the story that it will be.
 * @throws ContentProblems where the story would have any.
 */
export function blankText(
  id: string,
  blank: Blank,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): string {
  const { headline, standfirst, kind, section, topics, countries, authors, language } = blank;
  const lines = [
    `headline: ${yamlText(headline)}`,
    `standfirst: ${yamlText(standfirst)}`,
    ...(kind === undefined ? [] : [`kind: ${yamlText(kind)}`]),
    `section: ${yamlText(section)}`,
    `published: ${zonedIso(now, timeZone)}`,
    `authors: ${inBrackets(authors)}`,
    ...(topics.length > 0 ? [`topics: ${inBrackets(topics)}`] : []),
    ...(countries.length > 0 ? [`countries: ${inBrackets(countries)}`] : []),
    ...(language === undefined ? [] : [`language: ${yamlText(language)}`]),
    'draft: true',
  ];
  const text = `---\n${lines.join('\n')}\n---\n\n`;
  goodStory({ id, file: fileOf(id) }, text, { timeZone, now });
  return text;
}

function inBrackets(texts: readonly string[]): string {
  return `[${texts.map(yamlText).join(', ')}]`;
}
