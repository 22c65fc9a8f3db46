import { statSync } from 'node:fs';

/**
 * Stamps a file as it is now: the system gives a file another stamp whenever anyone writes to it,
 * renames it, or puts another in its place, even with an old date.
 * @param now milliseconds since 1970, by the clock of the file system.
 * @returns undefined where there is no such file, or none that may be looked at, and for one that was touched so lately that another
 * write could still fall on the same tick of the file system's clock (Git calls such a file racy).
 */
export function fileStamp(path: string, now = Date.now()): string | undefined {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs, ctimeMs } = statSync(path, { bigint: true });
    if (Number(ctimeMs) > now - longestTick) return undefined;
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
  } catch {
    return undefined;
  }
}

/** Milliseconds; FAT's clock, the slowest in use, ticks every two seconds. */
const longestTick = 2000;
