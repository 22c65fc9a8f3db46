import { join } from 'node:path';
import { z } from 'astro/zod';
import { fieldOf } from '../../base/fieldOf.ts';
import { isThere } from '../../base/files/lookAt.ts';
import type { Ids } from '../../base/problems/nearest.ts';
import { type Problem, tellIn } from '../../base/problems/problem.ts';
import type { YamlDocument } from '../problems/yamlDocument.ts';
import { readYamlFile } from './readYamlFile.ts';

/** A list of the newsroom that was read. */
export interface ListFile<Entry> {
  /** The entries, where all are good. */
  readonly value: Entry[] | undefined;
  /** The id of every entry, good or not, so that stories are judged by it; undefined where there is no list. */
  readonly ids: Ids | undefined;
  readonly problems: readonly Problem[];
  /** Undefined where it cannot be read. */
  readonly document: YamlDocument | undefined;
}

/**
 * Reads a YAML list whose entries are known by their ids; an id that stands twice is a problem.
 * @param file path relative to `contentDir`.
 * @param entry schema of one entry.
 */
export function readList<Entry extends z.ZodType<{ id: string }>>(
  contentDir: string,
  file: string,
  entry: Entry,
): ListFile<z.output<Entry>> {
  const list = z.array(entry).meta({ form: 'a list; each entry starts with "- id:"' });
  const { value, problems, document } = readYamlFile(contentDir, file, list);
  if (!Array.isArray(document?.value)) return { value, ids: undefined, problems, document };
  const ids = document.value.map(idOf);
  return {
    value,
    ids: new Map(
      document.value.flatMap((entry, index) => {
        const id = ids[index];
        return id === undefined ? [] : [[id, textIn(entry, 'name')]];
      }),
    ),
    problems: [...problems, ...idsTwice(ids, document, file)],
    document,
  };
}

/** Reads such a list which a newsroom may do without. */
export function readListIfThere<Entry extends z.ZodType<{ id: string }>>(
  contentDir: string,
  file: string,
  entry: Entry,
): ListFile<z.output<Entry>> {
  return isThere(join(contentDir, file))
    ? readList(contentDir, file, entry)
    : { value: [], ids: new Map(), problems: [], document: undefined };
}

/** Of an entry that is text alone, the id is likely meant. */
function idOf(entry: unknown): string | undefined {
  return typeof entry === 'string' ? entry : textIn(entry, 'id');
}

function textIn(entry: unknown, field: string): string | undefined {
  const value = fieldOf(entry, field);
  return typeof value === 'string' ? value : undefined;
}

function idsTwice(
  ids: readonly (string | undefined)[],
  document: YamlDocument,
  file: string,
): Problem[] {
  const tell = tellIn(file, document.placeOf);
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (id === undefined) return [];
    const isNew = !seen.has(id);
    seen.add(id);
    if (isNew) return [];
    return tell([index, 'id'], id, {
      what: 'The id stands in the list already.',
      remedy: 'Give this entry another id, or remove it.',
    });
  });
}
