import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ContentProblems } from '../../base/problems/problem.ts';
import { SettingsError } from '../../base/settings.ts';
import {
  authorSchema,
  type Author,
  type Subject,
  subjectSchema,
} from '../../content/fields/subjects.ts';
import type { Publication } from '../../content/fields/publication.ts';
import type { CopiedFile } from '../../content/reading/copiedFiles.ts';
import { readListIfThere } from '../../content/reading/readList.ts';
import { readPublication } from '../../content/reading/readPublication.ts';
import type { CheckedContent } from '../../content/newsroom.ts';
import { readNewsroom } from '../../content/readNewsroom.ts';
import type { Exported } from '../exported.ts';
import { oneLine } from '../text.ts';

/** The newsroom that others' posts move into, as it is before. */
export interface Home {
  /** Absolute path of its folder. */
  readonly contentDir: string;
  readonly publication: Publication;
  readonly sections: readonly Subject[];
  readonly topics: readonly Subject[];
  readonly authors: readonly Author[];
  /** All of it, as the checks look at it. */
  readonly content: CheckedContent;
  /** Files that are copied to the site as they are. */
  readonly copied: readonly CopiedFile[];
}

/**
 * Reads the newsroom that posts move into. A list that is missing is one that will be made.
 * @param publicDir absolute path of the folder whose files are copied to the site.
 * @throws SettingsError where publication.yaml is missing; ContentProblems where it or a list is broken.
 */
export async function readHome(
  contentDir: string,
  publicDir: string,
  now: Date,
  exported: Exported,
): Promise<Home> {
  if (!existsSync(join(contentDir, 'publication.yaml'))) throw noPublication(contentDir, exported);
  const publication = readPublication(contentDir);
  const sections = readListIfThere(contentDir, 'sections.yaml', subjectSchema);
  const topics = readListIfThere(contentDir, 'topics.yaml', subjectSchema);
  const authors = readListIfThere(contentDir, 'authors.yaml', authorSchema);
  const problems = [publication, sections, topics, authors].flatMap((read) => read.problems);
  if (publication.value === undefined || problems.length > 0) throw new ContentProblems(problems);
  const { content, newsroom } = await readNewsroom({ contentDir, publicDir, now });
  return {
    contentDir,
    publication: publication.value,
    sections: sections.value ?? [],
    topics: topics.value ?? [],
    authors: authors.value ?? [],
    content,
    copied: newsroom.copied,
  };
}

/** The time zone of a newsroom; UTC where it does not say it, which `readHome` tells. */
export function timeZoneOf(contentDir: string): string {
  return readPublication(contentDir).value?.timeZone ?? 'UTC';
}

function noPublication(contentDir: string, { publication, sites }: Exported): SettingsError {
  const { name = 'The Harbour Gazette', description = 'What it is, in a sentence.' } =
    publication ?? {};
  const lines = {
    name,
    tagline: 'One line under the name',
    description,
    url: sites[0] ?? 'https://gazette.example',
    language: publication?.language ?? 'en-GB',
    timeZone: 'Europe/London',
    email: 'desk@gazette.example',
    comments: 'mail',
  };
  const yaml = Object.entries(lines).map(
    ([field, value]) => `${field}: ${JSON.stringify(oneLine(value))}`,
  );
  return new SettingsError(
    `${contentDir} has no publication.yaml, which says in which time zone the days of stories are. Write it, correct what is not so, and import again; the other lists are made:\n\n${yaml.join('\n')}`,
  );
}
