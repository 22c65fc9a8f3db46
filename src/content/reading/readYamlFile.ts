import { join } from 'node:path';
import type { z } from 'astro/zod';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { isThere } from '../../base/files/lookAt.ts';
import type { Problem } from '../../base/problems/problem.ts';
import { schemaProblems } from '../problems/schemaProblems.ts';
import { readYaml, type YamlDocument } from '../problems/yamlDocument.ts';
import { readInside } from './readText.ts';

/** A YAML file that was read: its value where it is good, its problems where it is not. */
export interface YamlFile<Value> {
  readonly value: Value | undefined;
  readonly problems: readonly Problem[];
  /** What stands in the file, good or not; undefined where it is no YAML. */
  readonly document: YamlDocument | undefined;
}

/**
 * Reads a YAML file of the content folder against its schema.
 * @param file path relative to `contentDir`.
 */
export function readYamlFile<Schema extends z.ZodType>(
  contentDir: string,
  file: string,
  schema: Schema,
): YamlFile<z.output<Schema>> {
  const whenMissing = `Write ${file} in the content folder; src/content/own-newsroom.md says what belongs in it.`;
  const { text, problems } = readInside(contentDir, file, { ...fileKinds.list, whenMissing });
  if (text === undefined) return { value: undefined, problems, document: undefined };
  const document = readYaml(text, file);
  const found = [...problems, ...document.problems];
  if (document.value === undefined)
    return { value: undefined, problems: found, document: undefined };
  const parsed = schema.safeParse(document.value);
  return parsed.success
    ? { value: parsed.data, problems: found, document }
    : {
        value: undefined,
        problems: [...found, ...schemaProblems(parsed.error.issues, schema, document, file)],
        document,
      };
}

/** Reads such a file which a newsroom may do without: where it does, there is nothing, good or bad. */
export function readYamlIfThere<Schema extends z.ZodType>(
  contentDir: string,
  file: string,
  schema: Schema,
): YamlFile<z.output<Schema>> {
  return isThere(join(contentDir, file))
    ? readYamlFile(contentDir, file, schema)
    : { value: undefined, problems: [], document: undefined };
}
