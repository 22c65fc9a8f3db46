/** Files by their path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Files that are made when they are first wanted, and made again when they are out of date. */
export interface FreshFiles {
  /** The files as they were made last. */
  latest(): Promise<Files>;
  /** The files as they are now. */
  current(): Promise<Files>;
  outdate(): void;
}

/** @param make makes the files; when it fails, the next to ask has it tried again. */
export function freshFiles(make: () => Promise<Files>): FreshFiles {
  let files: Promise<Files> | undefined;
  let outdated = false;

  function remake(): Promise<Files> {
    // What changes while the files are made is not sure to be in them.
    outdated = false;
    const making = make();
    files = making;
    making.catch(() => {
      if (files === making) files = undefined;
    });
    return making;
  }

  return {
    latest: () => files ?? remake(),
    current: () => (files === undefined || outdated ? remake() : files),
    outdate() {
      outdated = true;
    },
  };
}
