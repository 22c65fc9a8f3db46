/** A story's file was written while the site was built: its body is not the one that was checked. */
export class StoryChangedError extends Error {
  override readonly name = 'StoryChangedError';

  /** @param path absolute path of the file. */
  constructor(path: string) {
    super(`${path} was changed while the site was built. Build it again; the last edition stands.`);
  }
}
