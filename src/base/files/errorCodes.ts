import { stat } from 'node:fs/promises';
import { type Settings, SettingsError } from '../settings.ts';

/** @throws SettingsError where CONTENT_DIR is no folder. */
export async function requireContent({ contentDir }: Pick<Settings, 'contentDir'>): Promise<void> {
  const found = await stat(contentDir).catch(() => undefined);
  if (found?.isDirectory()) return;
  throw new SettingsError(
    `CONTENT_DIR is ${contentDir}, which is no folder. Set it to a newsroom’s folder.`,
  );
}

/** Tells by a file system's code whether a disk, or what one may use of it, is full. */
export function isFull(code: string): boolean {
  return code === 'ENOSPC' || code === 'EDQUOT';
}

/** The code of a file system's error, such as "EACCES". */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
