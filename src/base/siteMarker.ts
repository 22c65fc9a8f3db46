import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';

const markerSchema = z.object({
  /** How many stories the site tells. */
  stories: z.number(),
  /** All that a build put into the site's folder, without what is below it. */
  names: z.array(z.string()),
});

/** What a build leaves in the site's folder, by which the next knows it for one that it may replace. */
export type SiteMarker = z.output<typeof markerSchema>;

/** The marker's file; hosts and servers commonly keep such names to themselves. */
export const markerFile = '.break-of-gauge.json';

/**
 * Marks a finished site. The same site has the same marker wherever it is built.
 * @param site absolute path of its folder, in which the marker is made anew.
 */
export async function writeMarker(site: string, stories: number): Promise<void> {
  const names = [...new Set([...(await readdir(site)), markerFile])].toSorted();
  const marker: SiteMarker = { stories, names };
  await writeFile(join(site, markerFile), `${JSON.stringify(marker)}\n`);
}

/** @returns undefined where the folder, or what is there, is no site that a build marked. */
export async function readMarker(site: string): Promise<SiteMarker | undefined> {
  try {
    return markerSchema.parse(JSON.parse(await readFile(join(site, markerFile), 'utf8')));
  } catch {
    return undefined;
  }
}
