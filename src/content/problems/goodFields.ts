import type { z } from 'astro/zod';

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
