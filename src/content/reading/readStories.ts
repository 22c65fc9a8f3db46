import type { Frontmatter } from '../stories/frontmatter.ts';
import type { StorySetting } from '../stories/readDocument.ts';
import { stories } from '../stories/readStory.ts';
import { findStories } from '../stories/storyFiles.ts';
import type { DocumentMemory } from './documentMemory.ts';
import { readAhead } from './readAhead.ts';
import { type DocumentsRead, readDocuments } from './readDocuments.ts';

/**
 * Reads every story below the content folder.
 * @param memory of stories that were read before and had no problem.
 * @param setting what is known of the publication.
 */
export function readStories(
  contentDir: string,
  memory?: DocumentMemory<Frontmatter>,
  setting: StorySetting = {},
): Promise<DocumentsRead<Frontmatter>> {
  return readDocuments(stories, contentDir, findStories(contentDir), setting, {
    memory,
    readAhead: (files) => readAhead({ contentDir, files, setting }),
  });
}
