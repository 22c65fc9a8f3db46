import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { indexerSources } from './volumeKey.ts';

const search = fileURLToPath(new URL('..', import.meta.url));

/** The file itself and all of the search that it imports, or its imports do. */
async function reachedFrom(file: string, reached = new Set<string>()): Promise<Set<string>> {
  if (file.startsWith('../') || reached.has(file)) return reached;
  reached.add(file);
  const { importedFiles } = ts.preProcessFile(await readFile(posix.join(search, file), 'utf8'));
  for (const { fileName } of importedFiles) {
    if (fileName.startsWith('.')) {
      await reachedFrom(posix.join(posix.dirname(file), fileName), reached);
    }
  }
  return reached;
}

test.each(['indexProcess.ts', 'volumes/sealVolumes.ts', 'indexSite.ts'])(
  'a volume is named by all that makes it: what %s imports',
  async (file) => {
    const reached = await reachedFrom(file);
    expect(reached.size).toBeGreaterThan(2);
    expect(await indexerSources()).toEqual(expect.arrayContaining([...reached]));
  },
);
