import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { SearchIndexError } from './pagefindIndex.ts';
import { cborWriter } from '../cborWriter.ts';
import { metaIndexFile, signature } from '../volumeFiles.ts';

/**
 * Packs what a search must know of a volume before it can ask: for each language one file, a list
 * of Pagefind's meta index and its filters.
 * @throws SearchIndexError for a file of another form, as a newer Pagefind may write it.
 */
export function metaIndexFiles(files: readonly IndexFile[]): [string, Uint8Array][] {
  return files.flatMap(({ path, content }): [string, Uint8Array][] => {
    const [, language] = /^pagefind\.(.+)_[^_]+\.pf_meta$/.exec(path) ?? [];
    if (language === undefined) return [];
    const filters = files.filter(({ path: other }) => isFilterOf(other, language));
    const list = cborWriter();
    list.array(1 + filters.length);
    for (const file of [{ path, content }, ...filters]) list.raw(unpacked(file));
    return [[metaIndexFile(language), gzipSync(list.bytes(), { level: 9 })]];
  });
}

function isFilterOf(path: string, language: string): boolean {
  return path.startsWith(`filter/${language}_`) && path.endsWith('.pf_filter');
}

function unpacked({ path, content }: Pick<IndexFile, 'path' | 'content'>): Uint8Array {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, signature.length).toString() === signature) {
    return bytes.subarray(signature.length);
  }
  throw new SearchIndexError(`Pagefind wrote ${path} in a form that is not known here.`);
}
