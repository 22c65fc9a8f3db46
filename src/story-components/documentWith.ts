import { type DocumentData, editionData, type Story } from '../content/editionData.ts';

/**
 * What is known of a document of this edition.
 * @param file path of its file from the newsroom's folder.
 * @returns the story too, where it is one.
 */
export function documentWith(file: string): {
  readonly data: DocumentData | undefined;
  readonly story: Story | undefined;
} {
  const { stories, pages } = editionData();
  const story = stories.find((one) => one.file === file);
  return { story, data: story?.data ?? pages.find((page) => page.file === file)?.data };
}
