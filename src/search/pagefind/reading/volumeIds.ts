/**
 * The name that a story, or the file of several, has among those of all volumes. Pagefind's own are
 * short, and the same name may stand for different stories of two volumes.
 * @param id as in en-gb_dd89c71.
 */
export function idInAll(id: string, volume: number): string {
  return id.replace(/_([^_]*)$/, `_${volume}-$1`);
}

/**
 * Reads such a name.
 * @throws TypeError for another one.
 */
export function idInVolume(id: string): { volume: number; id: string } {
  const [, before, volume, after] = /^(.*_)(\d+)-([^_]*)$/.exec(id) ?? [];
  if (before === undefined || after === undefined) {
    throw new TypeError(`${id} is no part of a volume.`);
  }
  return { volume: Number(volume), id: before + after };
}
