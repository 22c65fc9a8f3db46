import { join } from 'node:path';
import { type EditionData, modulesOf } from './editionData.ts';
import type { Problem } from '../base/problems/problem.ts';
import { codeDigest } from '../base/codeDigest.ts';
import { placeOfSite, type Settings } from '../base/settings.ts';
import { editionOf } from './editionOf.ts';
import type { CheckedContent, Newsroom } from './newsroom.ts';
import { readNewsroom } from './readNewsroom.ts';
import { findBrokenRules, type RulesSetting } from './rules/findRemarks.ts';
import { type KeptStoryCache, openStoryCache } from './reading/storyCache.ts';

/** A newsroom as it was read for an edition. */
export interface ReadEdition {
  readonly newsroom: Newsroom;
  /** What the checks looked at. */
  readonly content: CheckedContent;
  readonly edition: EditionData;
  readonly problems: readonly Problem[];
}

/**
 * Opens the memory of what was read of a newsroom.
 * @param root absolute path of the project's folder.
 * @param reader digest of the code that reads.
 */
export async function openReadings(
  root: string,
  contentDir: string,
  reader?: string,
): Promise<KeptStoryCache> {
  const file = join(root, '.edition', 'stories');
  return openStoryCache(file, contentDir, reader ?? codeDigest(root));
}

/**
 * Reads a newsroom for an edition.
 * @param root absolute path of the project's folder.
 * @param isPreview takes in drafts and scheduled stories.
 * @param memory of earlier readings, and of this for those that come.
 */
export async function readEdition(
  settings: Settings,
  root: string,
  isPreview: boolean,
  memory: KeptStoryCache,
): Promise<ReadEdition> {
  const { contentDir, now, outDir, code } = settings;
  const circumstances = {
    contentDir,
    publicDir: join(root, 'public'),
    now,
    lastSite: outDir,
    code,
    place: settings,
  };
  const { newsroom, content, problems } = await readNewsroom(circumstances, memory);
  await memory.save();
  const broken = await findBrokenRules(
    newsroom,
    content,
    rulesSetting(root, settings, memory.reader),
  );
  const { base } = placeOfSite(settings, newsroom.publication?.url ?? 'http://localhost');
  return {
    newsroom,
    content,
    problems: [...problems, ...broken],
    edition: editionOf(newsroom, circumstances, base, isPreview),
  };
}

/**
 * Where the rules of the desk find a newsroom, and keep what they found.
 * @param root absolute path of the project's folder.
 * @param code digest of the code of the rules.
 */
export function rulesSetting(
  root: string,
  { contentDir, outDir, now }: Pick<Settings, 'contentDir' | 'outDir' | 'now'>,
  code: string,
): RulesSetting {
  const kept = join(root, '.edition', 'remarks');
  return { contentDir, kept, site: outDir, code, now };
}

/** The absolute paths of the files of an edition that are modules, by those from its folder. */
export function moduleFiles(edition: EditionData): Record<string, string> {
  return Object.fromEntries(
    modulesOf(edition).map(({ file }) => [file, join(edition.contentDir, file)]),
  );
}
