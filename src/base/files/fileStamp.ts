import { type BigIntStats, statSync } from 'node:fs';

/**
 * Stamps a file as it is now: the system gives a file another stamp whenever anyone writes to it,
 * renames it, or puts another in its place, even with an old date.
 * @param now milliseconds since 1970, by the clock of the file system.
 * @returns undefined where there is no such file, or none that may be looked at, and for one that was touched so lately that another
 * write could still fall on the same tick of the file system's clock (Git calls such a file racy).
 */
export function fileStamp(path: string, now = Date.now()): string | undefined {
  const facts = factsOf(path);
  return facts && stampOf(facts, now);
}

/** Looks at a file. @returns undefined where there is none, or none that may be looked at. */
export function factsOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

/** The stamp of a file that was looked at, as `fileStamp` gives it. */
export function stampOf(
  { dev, ino, size, mtimeNs, ctimeNs, ctimeMs }: BigIntStats,
  now = Date.now(),
): string | undefined {
  if (Number(ctimeMs) > now - longestTick) return undefined;
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/** Milliseconds; FAT's clock, the slowest in use, ticks every two seconds. */
const longestTick = 2000;
