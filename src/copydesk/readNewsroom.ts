import { readFile } from 'node:fs/promises';
import { type Problem, startOfFile } from '../problems/problem.ts';
import { publicationSchema } from '../publication.ts';
import { readStory, type StorySource } from '../stories/readStory.ts';
import { findStories, storyPath } from '../stories/storyFiles.ts';
import { authorSchema, subjectSchema } from '../subjects.ts';
import { checkImages } from './checkImages.ts';
import { checkLinks } from './checkLinks.ts';
import { checkReferences } from './checkReferences.ts';
import { checkTimes } from './checkTimes.ts';
import { checkFormerPaths } from './checkFormerPaths.ts';
import type { Circumstances, Newsroom } from './newsroom.ts';
import { readList } from './readList.ts';
import { readYamlFile } from './readYamlFile.ts';

/**
 * Reads everything in the content folder, and collects every problem of every file.
 * Writes nothing, throws nothing for an editor's mistake.
 * @param rewriteLink turns an internal link as written into the one that a page carries.
 * @returns what could be read, and the problems; with none, the newsroom is whole.
 */
export async function readNewsroom(
  circumstances: Circumstances,
  rewriteLink: (target: string) => string = (target) => target,
): Promise<{ newsroom: Newsroom; problems: Problem[] }> {
  const { contentDir } = circumstances;
  const [publication, sections, topics, authors, stories] = await Promise.all([
    readYamlFile(contentDir, 'publication.yaml', publicationSchema),
    readList(contentDir, 'sections.yaml', subjectSchema),
    readList(contentDir, 'topics.yaml', subjectSchema),
    readList(contentDir, 'authors.yaml', authorSchema),
    readStories(contentDir, rewriteLink),
  ]);
  const newsroom: Newsroom = {
    publication: publication.value,
    sections: sections.value ?? [],
    topics: topics.value ?? [],
    authors: authors.value ?? [],
    stories: stories.stories,
  };
  const problems = [
    ...[publication, sections, topics, authors, stories].flatMap((read) => read.problems),
    ...checkReferences(newsroom, stories.ids),
    ...checkTimes(newsroom),
    ...checkFormerPaths(newsroom),
    ...(await checkLinks(newsroom, circumstances, stories.ids)),
    ...(await checkImages(newsroom, contentDir)),
  ];
  return { newsroom, problems };
}

async function readStories(contentDir: string, rewriteLink: (target: string) => string) {
  const { stories: files, problems } = await findStories(contentDir);
  const stories: StorySource[] = [];
  for (const file of files) {
    let source: string;
    try {
      source = await readFile(storyPath(contentDir, file), 'utf8');
    } catch {
      const remedy = 'Make it a readable text file.';
      problems.push({ file: file.file, ...startOfFile, what: 'The file is unreadable.', remedy });
      continue;
    }
    const read = readStory(file, source.replace(/^\uFEFF/, ''), rewriteLink);
    problems.push(...read.problems);
    if (read.story) stories.push(read.story);
  }
  // Stories that could not be read still exist: a link to one is not the mistake to report.
  return { stories, problems, ids: new Set(files.map(({ id }) => id)) };
}

