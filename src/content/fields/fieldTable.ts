import type { z } from 'astro/zod';

/**
 * The table of a guide, made from a schema: a row for each field.
 * @returns Markdown, as Prettier would set it but for the widths of its columns.
 */
export function fieldTable({ shape }: z.ZodObject<Readonly<Record<string, z.ZodType>>>): string {
  return [
    '| field | | what to write |',
    '| --- | --- | --- |',
    ...Object.entries(shape).map(
      ([name, field]) => `| ${name} | ${isRequired(field) ? 'required' : ''} | ${formOf(field)} |`,
    ),
  ].join('\n');
}

function isRequired(field: z.ZodType): boolean {
  return !field.safeParse(undefined).success;
}

function formOf(field: z.ZodType): string {
  const form = field.meta()?.['form'];
  return typeof form === 'string' ? form : '';
}
