import { stat } from 'node:fs/promises';
import { strictest } from '../codePolicy.ts';
import { type Problem, startOfFile } from '../problems/problem.ts';
import { goodFields } from '../problems/goodFields.ts';
import { publicationSchema } from '../publication.ts';
import { authorSchema, subjectSchema } from '../subjects.ts';
import { checkFeedId } from './checkFeedId.ts';
import { checkCode } from './checkCode.ts';
import { checkFormerPaths } from './checkFormerPaths.ts';
import { checkImages } from './checkImages.ts';
import { checkImports } from './checkImports.ts';
import { checkLinks } from './checkLinks.ts';
import { checkMark } from './checkMark.ts';
import { checkPublicFiles } from './checkPublicFiles.ts';
import { checkReferences } from './checkReferences.ts';
import { checkTimes } from './checkTimes.ts';
import type { Circumstances, Desk, Newsroom } from './newsroom.ts';
import { publicFiles } from './publicFiles.ts';
import { readList } from './readList.ts';
import { readSynonyms } from './readSynonyms.ts';
import { readStories } from './readStories.ts';
import type { StoryMemory } from './storyMemory.ts';
import { readYamlFile } from './readYamlFile.ts';

/**
 * Reads everything in the content folder, and collects every problem of every file.
 * Writes nothing, throws nothing for an editor's mistake.
 * @param memory of stories and pictures that were read before and had no problem.
 * @returns what could be read, and the problems; with none, the newsroom is whole.
 */
export async function readNewsroom(
  circumstances: Circumstances,
  memory?: StoryMemory,
): Promise<{ newsroom: Newsroom; problems: Problem[] }> {
  const { contentDir, now } = circumstances;
  if (!(await isFolder(contentDir)))
    return { newsroom: noNewsroom, problems: [noFolder(contentDir)] };
  const publication = readYamlFile(contentDir, 'publication.yaml', publicationSchema);
  const sections = readList(contentDir, 'sections.yaml', subjectSchema);
  const topics = readList(contentDir, 'topics.yaml', subjectSchema);
  const authors = readList(contentDir, 'authors.yaml', authorSchema);
  const synonyms = readSynonyms(contentDir);
  const settings = goodFields(publicationSchema.partial(), publication.document?.value) ?? {};
  const stories = await readStories(contentDir, memory, settings.timeZone);
  const files = publicFiles(circumstances);
  const code = strictest(circumstances.code, fieldOf(publication.document?.value, 'code'));
  const desk: Desk = {
    publication: settings,
    sections: sections.ids,
    topics: topics.ids,
    authors: authors.ids,
    stories: stories.readings,
    strays: stories.strays,
  };
  const { images, problems: unfitImages } = await checkImages(desk, contentDir, memory);
  const unfit = [
    ...unfitImages,
    ...checkCode(desk, code),
    ...(code === 'allowed' ? checkImports(desk, contentDir) : []),
  ];
  const problems = [
    ...[publication, sections, topics, authors, synonyms, stories, files].flatMap(
      (read) => read.problems,
    ),
    ...checkFeedId(desk, circumstances, (field) => publication.document?.placeOf([field])),
    ...checkReferences(desk),
    ...checkTimes(desk, now),
    ...checkFormerPaths(desk, files.paths),
    ...checkPublicFiles(desk, files.paths, circumstances),
    ...checkLinks(desk, files.paths, now),
    ...(await checkMark(circumstances)),
    ...unfit,
  ];
  // What may not be read must not come to whoever draws a preview, which goes on after a problem.
  const undrawable = new Set(unfit.map(({ file }) => file));
  const fit = stories.stories.filter(({ file }) => !undrawable.has(file));
  const newsroom = {
    publication: publication.value,
    sections: sections.value ?? [],
    topics: topics.value ?? [],
    authors: authors.value ?? [],
    synonyms: synonyms.value,
    images,
    // A preview draws what it can, and what cannot be read forbids whatever it may.
    stories:
      code === 'allowed' && publication.document !== undefined
        ? fit
        : fit.filter(({ body }) => !body.needsModule),
  };
  return { newsroom, problems };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

const noNewsroom: Newsroom = {
  publication: undefined,
  sections: [],
  topics: [],
  authors: [],
  synonyms: [],
  images: new Map(),
  stories: [],
};

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function noFolder(contentDir: string): Problem {
  return {
    file: contentDir,
    ...startOfFile,
    what: 'The content folder is missing.',
    remedy:
      'Set CONTENT_DIR to the folder that holds publication.yaml, or leave it unset for content/.',
  };
}
