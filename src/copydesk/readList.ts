import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { readYaml } from '../problems/yamlDocument.ts';
import { readYamlFile, type YamlFile } from './readYamlFile.ts';

/**
 * Reads a YAML list whose entries are known by their ids; an id that stands twice is a problem.
 * @param file path relative to `contentDir`.
 * @param entry schema of one entry.
 */
export async function readList<Entry extends z.ZodType<{ id: string }>>(
  contentDir: string,
  file: string,
  entry: Entry,
): Promise<YamlFile<z.output<Entry>[]>> {
  const list = z.array(entry).meta({ form: 'a list; each entry starts with "- id:"' });
  const read = await readYamlFile(contentDir, file, list);
  if (read.value === undefined) return read;
  const first = new Set<string>();
  const twice = [...read.value.entries()].filter(([, { id }]) => first.size === first.add(id).size);
  if (twice.length === 0) return read;
  const document = readYaml(await readFile(join(contentDir, file), 'utf8'), file);
  const problems = twice.map(([index, { id }]) => ({
    file,
    ...document.placeOf([index, 'id']),
    what: 'The id stands in the list already.',
    found: id,
    remedy: 'Give this entry another id, or remove it.',
  }));
  return { value: read.value, problems };
}
