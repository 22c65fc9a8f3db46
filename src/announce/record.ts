import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { codeOf } from '../base/files/errorCodes.ts';
import { writeWhole } from '../base/files/writeWhole.ts';
import { SettingsError } from '../base/settings.ts';

/** What was told and accepted: addresses, each with a short name for what it held then. */
export interface AnnouncedRecord {
  /** Pages, told to IndexNow. */
  readonly indexnow: Map<string, string>;
  /** Feeds, told to the WebSub hub. */
  readonly websub: Map<string, string>;
}

/**
 * Reads the record of what was announced; a file that is not there yet is an empty one.
 * @throws SettingsError for a file that holds anything else.
 */
export async function readRecord(file: string): Promise<AnnouncedRecord> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw unusable(file, `cannot be read (${codeOf(error)})`);
  });
  if (text === undefined) return { indexnow: new Map(), websub: new Map() };
  const { data } = written.safeParse(parse(text));
  if (data === undefined) throw unusable(file, 'holds no record of announcements');
  return {
    indexnow: new Map(Object.entries(data.indexnow)),
    websub: new Map(Object.entries(data.websub)),
  };
}

/**
 * Writes the record in one stroke: whenever this ends, the file holds the old one or the new.
 * @throws SettingsError where it cannot be written.
 */
export async function writeRecord(
  file: string,
  { indexnow, websub }: AnnouncedRecord,
): Promise<void> {
  const record = { version: 1, indexnow: sorted(indexnow), websub: sorted(websub) };
  try {
    await writeWhole(file, `${JSON.stringify(record, undefined, 2)}\n`);
  } catch (error) {
    throw unusable(file, `cannot be written (${codeOf(error)})`);
  }
}

const hashes = z.record(z.string(), z.string());
const written = z.object({ version: z.literal(1), indexnow: hashes, websub: hashes });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sorted(told: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...told].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function unusable(file: string, why: string): SettingsError {
  return new SettingsError(
    `ANNOUNCED_FILE is ${file}, which ${why}. Set it to another; with a new one, everything is announced anew.`,
  );
}
