import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { z } from 'astro/zod';
import { digestOf } from '../base/digest.ts';
import { readChecksummed, writeChecksummed } from '../base/files/checksummedFile.ts';
import { fingerprintOf, fingerprintSchema, isUnchanged } from '../base/files/fingerprint.ts';
import { listFolder } from '../base/files/folderList.ts';
import { hardLinkInto } from '../base/files/hardLink.ts';
import { inBatches } from '../base/inBatches.ts';

/**
 * Writes beside each text of a site what servers send in its place: a `.br` and a `.gz`, each where it is
 * smaller. What was compressed for the last edition, of a file that is still the same, is taken over.
 * @param dir absolute path of the site, in which nothing was compressed yet but what a newsroom brought.
 * @param lastDir absolute path of the last edition, there or not.
 * @param record absolute path of the file that tells the next build what was compressed.
 */
export async function compressFiles(dir: string, lastDir: string, record: string): Promise<void> {
  const last = recordSchema.safeParse(await readChecksummed(record)).data;
  const { files } = listFolder(dir);
  const taken = new Set(files);
  const link = hardLinkInto(dir);
  const entries = await inBatches(
    files.filter((file) => isText(file) && !taken.has(`${file}.br`) && !taken.has(`${file}.gz`)),
    async (file): Promise<[string, Compressed]> => {
      const known = last?.get(file);
      if (known !== undefined && stands(known, join(dir, file), lastDir)) {
        for (const name of known.made.keys()) link(name, join(lastDir, name));
        return [file, known];
      }
      return [file, await compressed(dir, file)];
    },
  );
  await writeChecksummed(record, new Map(entries));
}

const compressedSchema = z.object({
  source: fingerprintSchema,
  /** What was made of it, by paths in the site. */
  made: z.map(z.string(), fingerprintSchema),
});
type Compressed = z.output<typeof compressedSchema>;

const recordSchema = z.map(z.string(), compressedSchema);

/** Of what servers keep to themselves nothing is sent. */
function isText(file: string): boolean {
  return texts.test(file) && !/(?:^|\/)\.(?!well-known\/)/.test(file);
}

const texts = /\.(?:html|css|m?js|json|xml|svg|txt|webmanifest|opml|csv|md)$/i;

function stands({ source, made }: Compressed, path: string, lastDir: string): boolean {
  return (
    isUnchanged(path, source) &&
    [...made].every(([name, fingerprint]) => isUnchanged(join(lastDir, name), fingerprint))
  );
}

async function compressed(dir: string, file: string): Promise<Compressed> {
  const path = join(dir, file);
  const text = await readFile(path);
  const made: Compressed['made'] = new Map();
  for (const [ending, compress] of encoders) {
    const content = await compress(text);
    if (content.length >= text.length) continue;
    await writeFile(`${path}.${ending}`, content);
    made.set(`${file}.${ending}`, fingerprintOf(`${path}.${ending}`, digestOf(content)));
  }
  return { source: fingerprintOf(path, digestOf(text)), made };
}

/**
 * Brotli’s best quality makes pages smaller by 13 in a hundred than this one, and takes 37 times as long: of
 * 20,000 pages five minutes, where this takes nine seconds.
 */
const brotliQuality = 5;

const encoders: readonly (readonly [string, (text: Buffer) => Promise<Buffer>])[] = [
  [
    'br',
    (text) =>
      promisify<Buffer, object, Buffer>(brotliCompress)(text, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
          [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        },
      }),
  ],
  [
    'gz',
    (text) =>
      promisify<Buffer, object, Buffer>(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
  ],
];
