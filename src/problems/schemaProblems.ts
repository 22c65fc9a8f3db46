import { z } from 'astro/zod';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { YamlDocument } from './yamlDocument.ts';

type Issue = z.core.$ZodIssue;

/**
 * Turns what a schema refused into problems, each at its field's own line.
 * @param schema the strict object that refused; its fields' `form` in `.meta()` words the remedies.
 */
export function schemaProblems(
  issues: readonly Issue[],
  schema: z.ZodType,
  document: YamlDocument,
  file: string,
): Problem[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownField(key, issue.path, schema, document, file))
      : [refusedField(issue, schema, document, file)],
  );
}

function unknownField(
  key: string,
  path: readonly PropertyKey[],
  schema: z.ZodType,
  document: YamlDocument,
  file: string,
): Problem {
  const known = fieldNames(fieldAt(schema, path));
  const guess = nearest(key, known);
  return {
    file,
    ...document.placeOfKey([...path, key]),
    what: `The field "${nameOf([...path, key])}" is not known.`,
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
  const value = valueAt(document.value, issue.path);
  const form = formOf(schema, issue.path);
  const name = nameOf(issue.path);
  const subject = name === '' ? 'The file' : `The field "${name}"`;
  const shared = { file, ...document.placeOf(issue.path) };
  if (value === undefined || value === null) {
    return { ...shared, what: `${subject} is missing.`, remedy: `Write ${form}.` };
  }
  const found = typeof value === 'string' ? value : JSON.stringify(value);
  const length = typeof value === 'string' ? ` (${value.length} characters)` : '';
  return {
    ...shared,
    what: `${subject} ${issue.code === 'custom' ? issue.message : 'is not as it should be.'}`,
    found: found === '' ? '(empty)' : `${found}${issue.code === 'too_big' ? length : ''}`,
    remedy: `Write ${form}.`,
  };
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step + 1}]`;
    return name === '' ? String(step) : `${name}.${String(step)}`;
  }, '');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined,
    value,
  );
}

/** The words of the innermost field along the path that says what it should look like. */
function formOf(schema: z.ZodType, path: readonly PropertyKey[]): string {
  for (let length = path.length; length >= 0; length -= 1) {
    const form = metaForm(fieldAt(schema, path.slice(0, length)));
    if (form !== undefined) return form;
  }
  return 'what the editor’s guide in the README asks for';
}

function fieldNames(schema: z.core.$ZodType | undefined): string[] {
  const inner = schema && unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function fieldAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  let field: z.core.$ZodType | undefined = schema;
  for (const step of path) {
    const inner: z.core.$ZodType | undefined = field && unwrap(field);
    if (inner instanceof z.ZodArray) field = inner.element;
    else if (inner instanceof z.ZodObject) field = fieldsOf(inner)[String(step)];
    else return undefined;
  }
  return field;
}

function fieldsOf({ shape }: z.ZodObject<Record<string, z.core.$ZodType>>): Record<string, z.core.$ZodType> {
  return shape;
}

/** Looks through optional, default and transformed fields to the one inside. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap());
  }
  return schema instanceof z.ZodPipe ? unwrap(schema.in) : schema;
}

function metaForm(field: z.core.$ZodType | undefined): string | undefined {
  const form = field && z.globalRegistry.get(field)?.['form'];
  return typeof form === 'string' ? form : undefined;
}
