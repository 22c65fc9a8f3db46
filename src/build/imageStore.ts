import { existsSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import {
  type Fingerprint,
  fingerprintSchema,
  fingerprintOf,
  isUnchanged,
} from '../base/files/fingerprint.ts';
import { readChecksummed, writeChecksummed } from '../base/files/checksummedFile.ts';
import { writeWhole } from '../base/files/writeWhole.ts';
import { digestOf } from '../base/digest.ts';
import { StoryChangedError } from '../content/stories/storyErrors.ts';
import { ChildEndedError, type ChildWorker, startChildWorker } from '../base/childWorker.ts';
import { fillOrder } from '../media/fillOrder.ts';
import type { ImageOrder } from '../media/siteImage.ts';

/** Files that were made of images, kept from one build to the next. */
export interface ImageStore {
  /** Begins to make a file, unless it is there or begun. */
  readonly make: (name: string, order: ImageOrder) => void;
  /**
   * Waits for what is begun.
   * @returns the absolute paths of all that was to be made, by their names. Nobody may write to them.
   * @throws what kept one from being made.
   */
  readonly finish: () => Promise<ReadonlyMap<string, string>>;
  /** Gives up what is begun. */
  readonly end: () => void;
}

/**
 * Opens the store. What is not as a build left it is taken out: a killed build leaves half a file.
 * @param folder absolute path; may be missing.
 * @param contentDir absolute path of the newsroom's folder.
 * @param maker digest of what makes images: their names do not tell of it.
 * @param most how many may wait until a process of its own makes images.
 */
export async function openImageStore(
  folder: string,
  contentDir: string,
  maker: string,
  most = mostHere,
): Promise<ImageStore> {
  const filesDir = join(folder, 'files');
  const recordFile = join(folder, 'fingerprints');
  const found = keptSchema.safeParse(await readChecksummed(recordFile));
  const known = found.success && found.data.maker === maker ? found.data.fingerprints : {};
  await mkdir(filesDir, { recursive: true });
  for (const name of readdirSync(filesDir)) {
    const fingerprint = known[name];
    if (fingerprint === undefined || !isUnchanged(join(filesDir, name), fingerprint)) {
      rmSync(join(filesDir, name), { recursive: true });
    }
  }
  const wanted = new Map<string, string>();
  const waiting: WaitingImage[] = [];
  const workers: Promise<void>[] = [];
  let made = 0;
  let working = 0;
  let child: ChildWorker | undefined;
  const makeFile = async ({ path, order }: WaitingImage): Promise<void> => {
    if (waiting.length > most) child ??= startChildWorker(imageProcess);
    if (child === undefined) {
      await writeWhole(path, await fillOrder(order, contentDir));
      return;
    }
    try {
      await child.ask({ order, contentDir, path });
    } catch (error) {
      if (!(error instanceof ChildEndedError)) throw error;
      const made = 'file' in order ? `${basename(path)} of ${order.file}` : basename(path);
      throw new Error(`The image ${made} could not be made. ${error.message}`, { cause: error });
    }
  };
  const work = async (): Promise<void> => {
    working += 1;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        await makeFile(next);
        await requireUnchanged(next.order, contentDir);
      }
    } finally {
      working -= 1;
    }
  };
  return {
    make(name, order) {
      if (wanted.has(name)) return;
      const path = join(filesDir, name);
      wanted.set(name, path);
      if (existsSync(path)) return;
      made += 1;
      waiting.push({ path, order });
      // One waits where the work is done: this process is busy drawing when it should send the next.
      if (working > availableParallelism()) return;
      const worker = work();
      // It is told when all are waited for.
      worker.catch(() => undefined);
      workers.push(worker);
    },
    async finish() {
      await Promise.all(workers);
      child?.end();
      if (made > 0) {
        const fingerprints = readdirSync(filesDir).map((name): [string, Fingerprint] => [
          name,
          known[name] ?? fingerprintOf(join(filesDir, name)),
        ]);
        await writeChecksummed(recordFile, {
          maker,
          fingerprints: Object.fromEntries(fingerprints),
        });
      }
      return wanted;
    },
    end() {
      child?.end();
    },
  };
}

/** What was made of other content has the name of what the newsroom was read with, and would be kept under it. */
async function requireUnchanged(order: ImageOrder, contentDir: string): Promise<void> {
  if (!('file' in order)) return;
  const path = join(contentDir, order.file);
  if (!digestOf(await readFile(path)).startsWith(order.digest)) throw new StoryChangedError(path);
}

interface WaitingImage {
  /** Absolute path of the file to be made. */
  readonly path: string;
  readonly order: ImageOrder;
}

/**
 * To start a process takes as long as to make some images; and of what libvips took, a system hardly gets anything
 * back before the process ends: of a build of 20,000 stories 200 MB.
 */
const mostHere = 100;

const imageProcess = new URL('imageProcess.ts', import.meta.url);

const keptSchema = z.object({
  maker: z.string(),
  fingerprints: z.record(z.string(), fingerprintSchema),
});
