import { join } from 'node:path';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { digestOf } from '../../base/digest.ts';
import type { CheckedContent, Newsroom } from '../newsroom.ts';
import { readText } from '../reading/readText.ts';
import { folderOf } from '../stories/storyFile.ts';
import { lastPages } from './lastPages.ts';
import type { KnownNewsroom } from './rule.ts';
import type { StorySource } from '../stories/readStory.ts';
import { openKeptLooks } from './keptLooks.ts';
import { type Remark, remarksOf } from './remarks.ts';
import { rewrittenStories, rewrittenStory } from './rewrittenStories.ts';
import { untoldChange } from './newsroom/untoldChange.ts';
import { storyRules } from './rules.ts';
import { lookAtStory, type StoryLook } from './storyLook.ts';
import { storyText } from './storyText.ts';

/** Where the rules find what they look at, and keep what they found. */
export interface RulesSetting {
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  /** Absolute path of the file that keeps what was found. */
  readonly kept: string;
  /** Absolute path of the folder in which the edition stands, if it does. */
  readonly site: string;
  /** Digest of the code of the rules. */
  readonly code: string;
  readonly now: Date;
}

/**
 * What breaks a rule that publication.yaml made an error: a build stops at it. Where it made none, nothing is
 * looked at.
 */
export async function findBrokenRules(
  newsroom: Newsroom,
  content: CheckedContent,
  setting: RulesSetting,
): Promise<Remark[]> {
  if (!Object.values(newsroom.publication?.rules ?? {}).includes('error')) return [];
  const remarks = await findRemarks(newsroom, content, setting);
  return remarks.filter(({ severity }) => severity === 'error');
}

/**
 * Lets all rules of the desk look at a newsroom: at every story that is whole, drafts too.
 * @returns nothing where publication.yaml cannot be read.
 */
export async function findRemarks(
  newsroom: Newsroom,
  content: CheckedContent,
  { contentDir, kept, site, code, now }: RulesSetting,
): Promise<Remark[]> {
  const { publication, style, stories } = newsroom;
  if (publication === undefined) return [];
  const { language, kinds, rules = {} } = publication;
  // Git answers while the stories are looked at.
  const asked =
    rules[untoldChange.name] === 'off'
      ? Promise.resolve([])
      : rewrittenStories(stories, { contentDir, publication, now });
  const looks = await openKeptLooks(kept, digestOf(JSON.stringify([code, language, kinds, style])));
  const look = (story: StorySource): StoryLook =>
    looks.of(story.digest, () => {
      const { text = '' } = readText(contentDir, story.file, fileKinds.story, story.realFile);
      return lookAtStory(storyText(story, text, publication), storyRules, style);
    });
  const found = new Map(stories.map((story) => [story.file, look(story)]));
  await looks.save();
  const known = {
    ...content,
    isWhole: isWhole(newsroom, content),
    imageOf: imagesIn(newsroom, contentDir),
    lastPages: lastPages(site, publication),
    rewritten: await asked,
  };
  return remarksOf(found, known, rules);
}

/**
 * What the rules of the desk warn of in one story.
 * @param text of its file.
 * @returns nothing where publication.yaml cannot be read.
 */
export async function findStoryWarnings(
  { publication, style, images, stories }: Newsroom,
  content: CheckedContent,
  story: StorySource,
  text: string,
  { contentDir, now }: Pick<RulesSetting, 'contentDir' | 'now'>,
): Promise<Remark[]> {
  if (publication === undefined) return [];
  const look = lookAtStory(storyText(story, text, publication), storyRules, style);
  const imageOf = imagesIn({ images }, contentDir);
  const { rules = {} } = publication;
  const rewritten =
    rules[untoldChange.name] === 'off'
      ? []
      : await rewrittenStory(story, { contentDir, publication, now });
  return remarksOf(
    new Map([[story.file, look]]),
    { ...content, isWhole: isWhole({ stories }, content), imageOf, lastPages: [], rewritten },
    rules,
  ).filter(({ file, severity }) => file === story.file && severity === 'warning');
}

/** Whether each story that there is could be read. */
export function isWhole(
  { stories: whole }: Pick<Newsroom, 'stories'>,
  { stories, strays }: Pick<CheckedContent, 'stories' | 'strays'>,
): boolean {
  return whole.length === stories.length + strays.length;
}

/** Finds what is known of the pictures of a newsroom's stories. */
export function imagesIn(
  { images }: Pick<Newsroom, 'images'>,
  contentDir: string,
): KnownNewsroom['imageOf'] {
  return (story, src) => images.get(join(folderOf(contentDir, story), src));
}
