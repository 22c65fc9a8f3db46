import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digestOf } from '../digest.ts';

/**
 * Writes a value to a file, whole or not at all, with a checksum by which any damage shows. Of several
 * who write at once, in this process or another, one wins.
 * @param value anything that `structuredClone` takes.
 */
export async function writeChecksummed(path: string, value: unknown): Promise<void> {
  const content = serialize(value);
  await mkdir(dirname(path), { recursive: true });
  const next = `${path}.${randomUUID()}`;
  try {
    await writeFile(next, [checksumOf(content), content]);
    await rename(next, path);
  } finally {
    await rm(next, { force: true });
  }
}

/** @returns the value; undefined where there is no such file, or it is not as it was written. */
export async function readChecksummed(path: string): Promise<unknown> {
  try {
    const file = await readFile(path);
    const content = file.subarray(checksumLength);
    return checksumOf(content).equals(file.subarray(0, checksumLength))
      ? deserialize(content)
      : undefined;
  } catch {
    return undefined;
  }
}

const checksumLength = 32;

function checksumOf(content: Buffer): Buffer {
  return Buffer.from(digestOf(content), 'base64url');
}
