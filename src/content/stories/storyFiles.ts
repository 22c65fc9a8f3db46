import { basename, dirname, posix, relative } from 'node:path';
import { faultOfNameLength } from '../../base/files/nameLength.ts';
import { slug, slugOf } from '../fields/slug.ts';
import { type Root, rootAt } from '../../base/files/lookAt.ts';
import { type Entry, walk } from '../../base/files/walk.ts';
import { type Problem, startOfFile } from '../../base/problems/problem.ts';
import { oneAddressEach, type StoryFile } from './storyFile.ts';

/** The files of a kind of document. */
export interface FoundDocuments {
  /** Those that stand where they belong, in the order of their paths. */
  readonly files: readonly StoryFile[];
  /** Those that stand or are named wrongly; each has a problem, and may have more inside. */
  readonly strays: readonly StoryFile[];
  /** As they were when they were found, by their paths; see `fileStamp`. */
  readonly stamps: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** A folder of the newsroom, and what belongs in it. */
export interface DocumentFolder {
  /** How a problem calls what belongs in it. */
  readonly noun: 'page' | 'story';
  /** Its path from the content folder. */
  readonly folder: string;
  /** Says what is wrong with the path of an .mdx file from the content folder. */
  readonly faultOfPlace: (path: string) => MisplacedFault | undefined;
}

/** What is wrong with the path of a file. */
export interface MisplacedFault extends Pick<Problem, 'what' | 'found' | 'remedy'> {
  /** The name that it is to have in its folder. */
  readonly name?: string;
}

/** Finds every story below `stories/` of the content folder. */
export function findStories(contentDir: string): FoundDocuments {
  return findDocuments(contentDir, storiesFolder);
}

/**
 * Finds every document below a folder of the newsroom, symbolic links followed inside it.
 * A file that looks like one but stands or is named wrongly is a problem, never passed over, and
 * so is whatever cannot be looked into.
 */
export function findDocuments(contentDir: string, folder: DocumentFolder): FoundDocuments {
  const root = rootAt(contentDir);
  const found = walk(root, folder.folder, (name) => name.startsWith('.'));
  const {
    kept,
    stamps,
    problems: again,
  } = oneAddressEach(
    contentDir,
    [...found.files, ...found.folders]
      .filter(({ path }) => looksLikeStory(path))
      .map((entry) => documentFile(entry, root, folder))
      .toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    found.links.map(({ path }) => path),
    folder.noun,
  );
  const there = new Set(found.files.map(({ path }) => path));
  const files: StoryFile[] = [];
  const strays: StoryFile[] = [];
  const problems: Problem[] = [
    ...found.closed.map(({ path, ...fault }) => ({ file: path, ...startOfFile, ...fault })),
    ...again,
  ];
  for (const document of kept) {
    const { file } = document;
    const fault = file.endsWith('.mdx') ? folder.faultOfPlace(file) : otherFormat(file, folder);
    if (fault === undefined) files.push(document);
    else {
      const { name, ...told } = fault;
      const isTaken = name !== undefined && there.has(posix.join(dirname(file), name));
      const remedy = isTaken
        ? `Remove it, or give it another name than ${name}, which is there too.`
        : told.remedy;
      problems.push({ file, ...startOfFile, ...told, remedy });
      if (/\.mdx$/i.test(file)) strays.push(document);
    }
  }
  return { files, strays, stamps, problems };
}

function documentFile({ path, real }: Entry, root: Root, { folder }: DocumentFolder): StoryFile {
  const isLinked = real !== `${root.real}/${path}`;
  const realFile = isLinked ? relative(root.real, real).replaceAll('\\', '/') : path;
  return {
    id: path.slice(`${folder}/`.length, -'.mdx'.length),
    file: path,
    ...(realFile !== path && { realFile }),
  };
}

const place = /^stories\/\d{4}\/(?:0[1-9]|1[0-2])\/[^/]+$/;

function looksLikeStory(path: string): boolean {
  return (
    /\.(?:mdx?|markdown|txt|html?|docx?|odt|pages|rtf|rst|adoc)$/i.test(path) &&
    !basename(path).startsWith('.')
  );
}

function otherFormat(path: string, { folder, noun }: DocumentFolder): MisplacedFault {
  const name = `${slugOf(nameOf(path))}.mdx`;
  return {
    name,
    what: `A ${noun} is an .mdx file; this one would never be published.`,
    found: basename(path),
    remedy: `Name it ${name}, or move it out of ${folder}/.`,
  };
}

function nameOf(path: string): string {
  return basename(path).replace(/\.[^.]+$/, '');
}

const storiesFolder: DocumentFolder = {
  folder: 'stories',
  noun: 'story',
  faultOfPlace(path) {
    if (!place.test(path)) {
      return {
        what: 'The story stands outside a year and month folder.',
        found: path,
        remedy: 'Move it to stories/<year>/<month>/, like stories/2025/06/.',
      };
    }
    return faultOfStep(nameOf(path), path);
  },
};

/** Says what keeps a step of a path from being one of an address: the name of a file, or of a folder. */
export function faultOfStep(
  step: string,
  path: string,
  isFolder = false,
): MisplacedFault | undefined {
  const subject = isFolder ? `folder’s name "${step}"` : 'file’s name';
  if (!slug.test(step)) {
    const name = `${slugOf(step)}${isFolder ? '' : '.mdx'}`;
    return {
      ...(!isFolder && { name }),
      what: `The ${subject} cannot be part of a web address.`,
      found: basename(path),
      remedy: `Use small letters, digits and single hyphens: ${name}`,
    };
  }
  const tooLong = faultOfNameLength(step);
  if (tooLong === undefined) return undefined;
  const remedy = 'Give it a shorter name; the headline or the title stays as it is.';
  return { what: `The ${subject} ${tooLong}`, remedy };
}
