import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { type Problem, startOfFile } from '../problems/problem.ts';
import { schemaProblems } from '../problems/schemaProblems.ts';
import { readYaml } from '../problems/yamlDocument.ts';

/** A YAML file that was read: its value where it is good, its problems where it is not. */
export interface YamlFile<Value> {
  readonly value: Value | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads a YAML file of the content folder against its schema.
 * @param file path relative to `contentDir`.
 */
export async function readYamlFile<Schema extends z.ZodType>(
  contentDir: string,
  file: string,
  schema: Schema,
): Promise<YamlFile<z.output<Schema>>> {
  let text: string;
  try {
    text = await readFile(join(contentDir, file), 'utf8');
  } catch {
    const remedy = `Write ${file} in the content folder; the README says what belongs in it.`;
    const problem = { file, ...startOfFile, what: 'The file is missing or unreadable.', remedy };
    return { value: undefined, problems: [problem] };
  }
  const document = readYaml(text, file);
  if (document.problems.length > 0) return { value: undefined, problems: document.problems };
  const parsed = schema.safeParse(document.value ?? undefined);
  return parsed.success
    ? { value: parsed.data, problems: [] }
    : {
        value: undefined,
        problems: schemaProblems(parsed.error.issues, schema, document, file),
      };
}
