import { z } from 'astro/zod';
import { frontmatterSchema } from './frontmatter.ts';

/**
 * The table of the editor's guide, made from the schema: a row for each field of the frontmatter.
 * @returns Markdown, as Prettier would set it but for the widths of its columns.
 */
export function frontmatterGuide(): string {
  const { shape } = frontmatterSchema(z.string());
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
