import { z } from 'astro/zod';

type Schema = z.core.$ZodType;

/** The part of a schema that a path leads to; undefined where it has none. */
export function fieldAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  let field: Schema | undefined = schema;
  for (const step of path) {
    const inner: Schema | undefined = field && unwrap(field);
    if (inner instanceof z.ZodArray) field = inner.element;
    else if (inner instanceof z.ZodObject) field = ownField(inner, step);
    else return undefined;
  }
  return field;
}

/** The names of a map's fields. */
export function fieldNames(schema: Schema | undefined): string[] {
  const inner = schema && unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** The field that other programs call by another name, as `otherNames` in its `.meta()` tells. */
export function fieldOfOtherName(schema: Schema | undefined, name: string): string | undefined {
  const inner = schema && unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return undefined;
  return Object.keys(inner.shape).find((field) => {
    const otherNames = metaOf(ownField(inner, field), 'otherNames');
    return Array.isArray(otherNames) && otherNames.includes(name.toLowerCase());
  });
}

/** The words of the innermost field along the path that says what it should look like. */
export function formOf(schema: Schema, path: readonly PropertyKey[]): string {
  for (let length = path.length; length >= 0; length -= 1) {
    const form = metaOf(fieldAt(schema, path.slice(0, length)), 'form');
    if (typeof form === 'string') return form;
  }
  return 'what the editor’s guide asks for';
}

/** Tells whether a field may be left out. */
export function isOptional(schema: Schema | undefined): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

/** Looks through optional, default and transformed fields to the one inside. */
function unwrap(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap());
  }
  return schema instanceof z.ZodPipe ? unwrap(schema.in) : schema;
}

function ownField(
  { shape }: z.ZodObject<Record<string, Schema>>,
  name: PropertyKey,
): Schema | undefined {
  return Object.hasOwn(shape, name) ? shape[String(name)] : undefined;
}

function metaOf(field: Schema | undefined, key: string): unknown {
  return field && z.globalRegistry.get(field)?.[key];
}
