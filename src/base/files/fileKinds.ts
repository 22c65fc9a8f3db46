import type { Fault } from '../problems/problem.ts';

/** A kind of file that a newsroom holds. */
export interface FileKind {
  /** How a problem calls one: the beginning of a sentence. */
  readonly name: string;
  /** How large one may be; the editor's guide names these. */
  readonly mostBytes: number;
  /** What to do with one that is larger. */
  readonly whenTooLarge: string;
  /** What to do where one is missing. */
  readonly whenMissing: string;
  /** What is wrong where a folder has its name. */
  readonly whenFolder: Fault;
}

/** A folder, of whichever size. */
export const folderKind: FileKind = {
  name: 'The folder',
  mostBytes: Infinity,
  whenTooLarge: '',
  whenMissing: 'Make it, or put it back.',
  whenFolder: { what: '', remedy: '' },
};

const folderThere: Fault = {
  what: 'This is a folder, where a file belongs.',
  remedy: 'Rename or remove the folder.',
};

/** Of what a text names by its path. */
const byPath = {
  whenMissing: 'Save it there, or correct the path; small and capital letters differ.',
  whenFolder: {
    what: 'The path leads to a folder, not to a file.',
    remedy: 'Write the path of a file.',
  },
};

const megabyte = 1_000_000;

/** What is read of a newsroom, and how much of each at the most. */
export const fileKinds = {
  story: {
    name: 'The file',
    mostBytes: megabyte,
    whenTooLarge: 'Cut the story into several; pictures and tables of data are files of their own.',
    whenMissing: 'Write it anew.',
    whenFolder: folderThere,
  },
  list: {
    name: 'The file',
    mostBytes: 4 * megabyte,
    whenTooLarge: 'Remove what does not belong in it.',
    whenMissing: 'Write it anew.',
    whenFolder: folderThere,
  },
  image: {
    name: 'The image',
    mostBytes: 100 * megabyte,
    whenTooLarge: 'Save it smaller; 4,000 pixels are wide enough for any screen.',
    whenMissing: byPath.whenMissing,
    whenFolder: { ...byPath.whenFolder, what: 'The path leads to a folder, not to an image.' },
  },
  imported: {
    name: 'The file that is imported',
    mostBytes: 100 * megabyte,
    whenTooLarge: 'Save it smaller, or import what you need of it from a file of its own.',
    whenMissing:
      'Save it there, or correct the path; it starts from the story, like ./Chart.astro.',
    whenFolder: byPath.whenFolder,
  },
  download: {
    name: 'The file',
    mostBytes: 1000 * megabyte,
    whenTooLarge: 'Put it on a host for such files, and link to it there.',
    ...byPath,
  },
  table: {
    name: 'The file',
    mostBytes: 200_000,
    whenTooLarge:
      'Keep what the chart shows in a file of its own, and link to the whole as a file beside the story.',
    ...byPath,
  },
  public: {
    name: 'The file',
    mostBytes: 1000 * megabyte,
    whenTooLarge: 'Put it on a host for such files, and link to it there.',
    whenMissing: 'Put it back.',
    whenFolder: folderThere,
  },
} as const satisfies Record<string, FileKind>;
