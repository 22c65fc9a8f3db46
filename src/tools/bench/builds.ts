import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse, stringify } from 'yaml';
import { subjectSchema } from '../../content/fields/subjects.ts';
import type { Corpus } from '../newsrooms/corpus/corpus.ts';
import type { StoryPlan } from '../newsrooms/corpus/plans.ts';
import { localTime, mayBeLinkedTo } from '../newsrooms/corpus/storyFile.ts';
import { type StoryForm, storyPath, writeStoryInto } from '../newsrooms/corpus/writeCorpus.ts';

/** A newsroom on disk that an editor works in. */
export interface Newsroom {
  readonly corpus: Corpus;
  /** Where the content folder is. */
  readonly folder: string;
  readonly form: StoryForm;
}

/** What an editor does before a build. */
type Work = (newsroom: Newsroom) => Promise<void>;

/** The builds that are measured, in the order in which they follow one another. */
export const builds = {
  cold: { title: 'cold build', work: nothing },
  compiled: { title: 'cold build with the code compiled', work: nothing },
  unchanged: { title: 'unchanged', work: nothing },
  added: { title: 'one story added', work: addNext },
  edited: { title: 'one story edited', work: editStory },
  deleted: { title: 'one story deleted', work: deleteStory },
  renamed: { title: 'a topic renamed', work: renameTopic },
  begun: { title: 'a month begun', work: beginMonth },
} as const satisfies Record<string, { title: string; work: Work }>;

export type BuildId = keyof typeof builds;

export const buildIds = Object.keys(builds).filter(isBuildId);

/** Tells whether a word names one of the builds. */
export function isBuildId(id: string): id is BuildId {
  return Object.hasOwn(builds, id);
}

async function nothing(): Promise<void> {
  // The files stay as they are.
}

async function addNext({ corpus, folder, form }: Newsroom): Promise<void> {
  await writeStoryInto(folder, corpus.storyOf(corpus.next), form);
}

async function beginMonth({ corpus, folder, form }: Newsroom): Promise<void> {
  await writeStoryInto(folder, corpus.storyOf(corpus.nextMonth), form);
}

async function editStory({ corpus, folder, form }: Newsroom): Promise<void> {
  const story = corpus.storyOf(nearMiddle(corpus, mayBeLinkedTo));
  const edited = {
    ...story,
    frontmatter: { ...story.frontmatter, updated: localTime(corpus.next.published) },
    body: [...story.body, 'An editor has added this sentence since.'],
  };
  await writeStoryInto(folder, edited, form);
}

async function deleteStory({ corpus, folder, form }: Newsroom): Promise<void> {
  await rm(
    join(
      folder,
      storyPath(
        nearMiddle(corpus, (plan) => !mayBeLinkedTo(plan)),
        form,
      ),
    ),
  );
}

/** A topic that many stories have, though not the largest. */
async function renameTopic({ folder }: Newsroom): Promise<void> {
  const file = join(folder, 'topics.yaml');
  const list = z.array(subjectSchema).parse(parse(await readFile(file, 'utf8')));
  const renamed = list.map((topic, rank) =>
    rank === 20 ? { ...topic, name: `${topic.name}, renamed` } : topic,
  );
  await writeFile(file, stringify(renamed));
}

/** @throws RangeError for an archive that has no such story. */
function nearMiddle({ plans }: Corpus, isMeant: (plan: StoryPlan) => boolean): StoryPlan {
  const found = plans.slice(Math.floor(plans.length / 2)).find(isMeant);
  if (found === undefined)
    throw new RangeError('The archive is too small: take 20 stories or more.');
  return found;
}
