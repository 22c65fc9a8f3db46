import { describeProblems, startOfFile } from '../../base/problems/problem.ts';

/** What to do about the code of a story that fails. */
export const mendCode = 'Mend the import or the {expression}; write a plain { as \\{.';

/** Thrown when the imports or expressions of a story fail while its page is drawn. */
export class StoryCodeError extends Error {
  override readonly name = 'StoryCodeError';
  readonly file: string;

  /** @param file path of the story, relative to the content folder. */
  constructor(file: string, cause: unknown) {
    const what = 'The story’s own code failed while its page was drawn.';
    const found = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    super(describeProblems([{ file, ...startOfFile, what, found, remedy: mendCode }]), { cause });
    this.file = file;
  }
}

/** A file of a story was written while the site was built: its body or picture is not the one that was checked. */
export class StoryChangedError extends Error {
  override readonly name = 'StoryChangedError';

  /** @param path absolute path of the file. */
  constructor(path: string) {
    super(`${path} was changed while the site was built. Build it again; the last edition stands.`);
  }
}
