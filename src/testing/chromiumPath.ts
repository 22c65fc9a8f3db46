import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';

/**
 * The browser that tests drive: CHROME_PATH's, or the one that comes inside `@sparticuz/chromium`.
 *
 * The package unpacks its 200 MB into the folder for temporary files, and takes a file that is
 * there for a whole one, even when another test is still writing it or was stopped while it did.
 * So it unpacks into a folder of its own, which takes its name once it is whole.
 */
export async function chromiumPath(): Promise<string> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  if (!existsSync(unpacked)) await unpack();
  return join(unpacked, 'chromium');
}

const unpacked = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));

async function unpack(): Promise<void> {
  await mkdir(dirname(unpacked), { recursive: true });
  const folder = await mkdtemp(`${unpacked}-`);
  const path = await executablePathIn(folder);
  if (dirname(path) !== folder) throw new Error(`The browser was unpacked to ${path}.`);
  // Another test may have been faster.
  await rename(folder, unpacked).catch(() => rm(folder, { recursive: true }));
}

function executablePathIn(folder: string): Promise<string> {
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = folder;
  try {
    // The package asks for the folder before it first waits.
    return chromium.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
}
