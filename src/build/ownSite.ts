import { readdir, stat } from 'node:fs/promises';
import { z } from 'astro/zod';
import { readChecksummed, writeChecksummed } from '../base/files/checksummedFile.ts';
import { SettingsError } from '../base/settings.ts';
import { codeOf } from '../base/files/errorCodes.ts';
import { markerFile, readMarker } from '../base/siteMarker.ts';

const recordSchema = z.object({ stories: z.number(), folder: z.string() });

/**
 * Makes sure that a folder is one that a build put there, since whatever it holds is replaced. That is
 * the very folder that the record tells of, whatever became of it; or one that has a build's marker. The
 * marker goes wherever a site is copied to: where no build was recorded, it vouches only for what it names.
 * @param outDir absolute path; nothing need be there.
 * @param recordFile see `recordSite`; it need not be there either.
 * @returns how many stories the last edition has; undefined where there is none.
 * @throws SettingsError for a folder that holds anything else.
 */
export async function requireOwnSite(
  outDir: string,
  recordFile: string,
): Promise<number | undefined> {
  const record = recordSchema.safeParse(await readChecksummed(recordFile)).data;
  const marker = await readMarker(outDir);
  const names = await namesIn(outDir);
  if (record !== undefined && record.folder === (await identityOf(outDir))) return record.stories;
  if (names.length > 0 && marker === undefined) {
    throw new SettingsError(
      `OUT_DIR is ${outDir}, which holds ${listed(names)} and no ${markerFile}: no build of this release made it. Set it to a new or empty folder, since what it holds is replaced. If it is a site of an older release, move it away, and build again.`,
    );
  }
  const foreign = names.filter((name) => !marker?.names.includes(name));
  if (foreign.length > 0 && record === undefined) {
    throw new SettingsError(
      `OUT_DIR is ${outDir}, which holds ${listed(foreign)} beside a built site. Move that away, or set OUT_DIR to a new or empty folder: what it holds is replaced. What belongs to the site goes into public/.`,
    );
  }
  return marker?.stories ?? record?.stories;
}

/**
 * Records which folder a build has put in place, so that it is known without its marker.
 * @param outDir absolute path of the site.
 * @param recordFile absolute path of the record.
 */
export async function recordSite(
  outDir: string,
  recordFile: string,
  stories: number,
): Promise<void> {
  await writeChecksummed(recordFile, { stories, folder: await identityOf(outDir) });
}

/** A folder that is removed may leave its number to the next one, but not its hour of birth. */
async function identityOf(folder: string): Promise<string | undefined> {
  const found = await stat(folder, { bigint: true }).catch(() => undefined);
  return found && [found.dev, found.ino, found.birthtimeNs].join('.');
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function listed(names: readonly string[]): string {
  const rest = names.length - mostListed;
  return names.slice(0, mostListed).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

const mostListed = 3;
