import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { ContentProblems, type Problem } from '../../base/problems/problem.ts';
import { SettingsError } from '../../base/settings.ts';
import {
  authorSchema,
  type Author,
  type Subject,
  subjectSchema,
} from '../../content/fields/subjects.ts';
import { type Publication, publicationSchema } from '../../content/fields/publication.ts';
import { publicFiles } from '../../content/reading/publicFiles.ts';
import { readList } from '../../content/reading/readList.ts';
import { readStories } from '../../content/reading/readStories.ts';
import { readYamlFile } from '../../content/reading/readYamlFile.ts';
import type { StoryReading } from '../../content/stories/readStory.ts';
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
  readonly stories: readonly StoryReading[];
  /** Paths of the files that are copied to the site as they are. */
  readonly publicFiles: ReadonlySet<string>;
}

/**
 * Reads the newsroom that posts move into. A list that is missing is one that will be made.
 * @param publicDir absolute path of the folder whose files are copied to the site.
 * @throws SettingsError where publication.yaml is missing; ContentProblems where it or a list is broken.
 */
export async function readHome(
  contentDir: string,
  publicDir: string,
  exported: Exported,
): Promise<Home> {
  if (!existsSync(join(contentDir, 'publication.yaml'))) throw noPublication(contentDir, exported);
  const publication = readYamlFile(contentDir, 'publication.yaml', publicationSchema);
  const sections = listIn(contentDir, 'sections.yaml', subjectSchema);
  const topics = listIn(contentDir, 'topics.yaml', subjectSchema);
  const authors = listIn(contentDir, 'authors.yaml', authorSchema);
  const problems = [publication, sections, topics, authors].flatMap((read) => read.problems);
  if (publication.value === undefined || problems.length > 0) throw new ContentProblems(problems);
  const hasStories = existsSync(join(contentDir, 'stories'));
  const { language, timeZone } = publication.value;
  const stories = hasStories
    ? await readStories(contentDir, undefined, { language, timeZone })
    : { readings: [], strays: [] };
  return {
    contentDir,
    publication: publication.value,
    sections: sections.value,
    topics: topics.value,
    authors: authors.value,
    stories: [...stories.readings, ...stories.strays],
    publicFiles: publicFiles({ contentDir, publicDir }).paths,
  };
}

/** The time zone of a newsroom; UTC where it does not say it, which `readHome` tells. */
export function timeZoneOf(contentDir: string): string {
  return readYamlFile(contentDir, 'publication.yaml', publicationSchema).value?.timeZone ?? 'UTC';
}

function listIn<Entry extends z.ZodType<{ id: string }>>(
  contentDir: string,
  file: string,
  entry: Entry,
): { value: z.output<Entry>[]; problems: readonly Problem[] } {
  if (!existsSync(join(contentDir, file))) return { value: [], problems: [] };
  const { value = [], problems } = readList(contentDir, file, entry);
  return { value, problems };
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
