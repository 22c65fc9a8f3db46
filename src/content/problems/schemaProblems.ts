import type { z } from 'astro/zod';
import { nearest } from '../../base/problems/nearest.ts';
import { byPlace, type Problem, startOfFile } from '../../base/problems/problem.ts';
import { refusal } from './refusal.ts';
import { fieldAt, fieldNames, fieldOfOtherName, formOf, isOptional } from './schemaFields.ts';
import { valueStartFault } from '../../base/problems/valueStart.ts';
import type { YamlDocument } from './yamlDocument.ts';
import { counted } from '../../base/counted.ts';

type Issue = z.core.$ZodIssue;

/**
 * Turns what a schema refused into problems, each at its field's own line.
 * @param schema the strict object or the list that refused; its fields' `form` in `.meta()` words
 * the remedies.
 */
export function schemaProblems(
  issues: readonly Issue[],
  schema: z.ZodType,
  document: YamlDocument,
  file: string,
): Problem[] {
  const tellers = issues
    .filter(({ path }) => !isLostToYaml(path, document))
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => () => unknownField(key, issue.path, schema, document, file))
        : [() => refusedField(issue, schema, document, file)],
    );
  const told = tellers.slice(0, mostTold).map((tell) => tell());
  const left = tellers.length - told.length;
  return left === 0 ? told : [...told, andMore(left, told, file)];
}

/** Where one mistake was made by the thousand, the first tell as much as all. */
const mostTold = 200;

/** What YAML makes of `&c` is empty, and its line has been told of. */
function isLostToYaml(path: readonly PropertyKey[], document: YamlDocument): boolean {
  if (document.problems.length === 0) return false;
  const value = valueAt(document.value, path);
  if (value !== null && value !== '') return false;
  const { line } = document.placeOf(path);
  return document.problems.some((problem) => problem.line === line);
}

/** At the place of the last one that is told, so that it stands after all of them. */
function andMore(left: number, told: readonly Problem[], file: string): Problem {
  const { line, column } = told.toSorted(byPlace).at(-1) ?? startOfFile;
  return {
    file,
    line,
    column,
    what: `${counted(left, 'more field is', 'more fields are')} wrong in this file.`,
    remedy: 'Mend those above first, and check again.',
  };
}

function unknownField(
  key: string,
  path: readonly PropertyKey[],
  schema: z.ZodType,
  document: YamlDocument,
  file: string,
): Problem {
  const map = fieldAt(schema, path);
  const known = fieldNames(map);
  const guess = fieldOfOtherName(map, key) ?? nearest(key, known);
  return {
    file,
    ...document.placeOfKey([...path, key]),
    what: `${subjectOf([...path, key])} is not known.`,
    found: `${key}:`,
    remedy:
      guess === undefined
        ? `Remove it, or use one of: ${known.join(', ')}.`
        : `Did you mean "${guess}"?`,
  };
}

function refusedField(
  issue: Issue,
  schema: z.ZodType,
  document: YamlDocument,
  file: string,
): Problem {
  const { path } = issue;
  const value = valueAt(document.value, path);
  const form = formOf(schema, path);
  const field = fieldAt(schema, path);
  const subject = subjectOf(path);
  const shared = { file, ...document.placeOf(path) };
  if (value === undefined) {
    const name = path.at(-1);
    const remedy = typeof name === 'string' ? `Add "${name}:" with ${form}.` : `Write ${form}.`;
    return { ...shared, what: `${subject} is missing.`, remedy };
  }
  const comment = value === null ? document.writtenAt(path) : undefined;
  const isComment = comment === undefined ? undefined : valueStartFault(`- ${comment}`);
  if (isComment) {
    const { what, remedy } = isComment;
    return { ...shared, what, found: comment, remedy };
  }
  if (value === null) {
    const remedy = isOptional(field) ? `Write ${form}, or remove the line.` : `Write ${form}.`;
    return { ...shared, what: `${subject} is empty.`, remedy };
  }
  const found =
    document.writtenAt(path) ?? (typeof value === 'string' ? value : JSON.stringify(value));
  const { fault, remedy } = refusal(issue, { value, found, field, form });
  return {
    ...shared,
    what: `${subject} ${fault}`,
    found: found.trim() === '' ? '""' : found,
    remedy,
  };
}

/** Names what a path leads to, entries counted from one as editors do. */
function subjectOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'The file';
  const part = partAt(path);
  return part.startsWith('"') ? `The field ${part}` : `E${part.slice(1)}`;
}

function partAt(path: readonly PropertyKey[]): string {
  const entry = path.findLastIndex((step) => typeof step === 'number');
  const name = path
    .slice(entry + 1)
    .map(String)
    .join('.');
  if (entry === -1) return `"${name}"`;
  const above = path.slice(0, entry);
  const place = `entry ${Number(path[entry]) + 1}${above.length === 0 ? '' : ` of ${partAt(above)}`}`;
  return name === '' ? place : `"${name}" in ${place}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? Reflect.get(inner, step)
        : undefined,
    value,
  );
}

/**
 * Takes from a value the fields that a schema accepts, so that they can be judged further while
 * others are still wrong.
 * @param schema a strict object none of whose fields is required.
 */
export function goodFields<Schema extends z.ZodObject>(
  schema: Schema,
  value: unknown,
): z.output<Schema> | undefined {
  const whole = schema.safeParse(value);
  if (whole.success) return whole.data;
  if (typeof value !== 'object' || value === null) return undefined;
  const bad = new Set<PropertyKey | undefined>(
    whole.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [issue.path[0]],
    ),
  );
  const good = Object.fromEntries(Object.entries(value).filter(([name]) => !bad.has(name)));
  return schema.safeParse(good).data;
}
