/** Whatever was opened of a site's edition. */
export interface Edition {
  /** Tells one edition from the next. */
  readonly entry: string;
}

/** Has the edition that is open work, and where it cannot, one that came since. */
export interface Editions<Open extends Edition> {
  /**
   * Opens the site where it is not open yet, and works with it.
   * @throws whatever fails where there is no newer edition or that fails too; what is open stays so.
   */
  use<Result>(work: (open: Open) => Promise<Result>): Promise<Result>;
}

/**
 * @param open opens the edition that the site has now.
 * @param loadEntry loads what tells it from others.
 */
export function editions<Open extends Edition>(
  open: () => Promise<Open>,
  loadEntry: () => Promise<string>,
): Editions<Open> {
  let current: Promise<Open> | undefined;
  let renewing: Promise<Open | undefined> | undefined;

  function opened(): Promise<Open> {
    const opening = (current ??= open());
    opening.catch(() => {
      if (current === opening) current = undefined;
    });
    return opening;
  }

  /** @returns undefined where the site is as it was opened, or cannot be reached. */
  async function renewed(old: Open): Promise<Open | undefined> {
    try {
      if ((await loadEntry()) === old.entry) return undefined;
      const edition = await open();
      current = Promise.resolve(edition);
      return edition;
    } catch {
      return undefined;
    }
  }

  async function newer(old: Open): Promise<Open | undefined> {
    const edition = await opened();
    if (edition !== old) return edition;
    renewing ??= renewed(old).finally(() => (renewing = undefined));
    return renewing;
  }

  return {
    async use(work) {
      const edition = await opened();
      try {
        return await work(edition);
      } catch (error) {
        const next = await newer(edition);
        if (next === undefined) throw error;
        return work(next);
      }
    },
  };
}
