import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digestOf } from '../digest.ts';
import { writeWhole } from './writeWhole.ts';

/**
 * Writes a value to a file, whole or not at all, with a checksum by which any damage shows.
 * @param value anything that `structuredClone` takes.
 */
export async function writeChecksummed(path: string, value: unknown): Promise<void> {
  const content = serialize(value);
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, [checksumOf(content), content]);
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
