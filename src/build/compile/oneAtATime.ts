/**
 * Lets work run only once at a time, for what is asked for more often than it can be done.
 * @returns asks for the work; what is asked while it runs is done once more afterwards, for all who
 * asked. The promise settles as the run does that began after it was asked for.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  let waiting: Promise<void> | undefined;

  async function workAfter(former: Promise<void>): Promise<void> {
    // A failed run was told to those who asked for it.
    await former.catch(() => undefined);
    waiting = undefined;
    await work();
  }

  return () => {
    waiting ??= last = workAfter(last);
    return waiting;
  };
}
