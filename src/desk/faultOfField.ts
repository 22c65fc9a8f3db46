import { z } from 'astro/zod';
import { refusal } from '../content/problems/refusal.ts';
import { fieldAt, formOf } from '../content/problems/schemaFields.ts';
import { frontmatterSchema } from '../content/stories/frontmatter.ts';

const schema = frontmatterSchema(z.string());

/**
 * Says what is wrong with an answer that is to go into a field of a story, and what to write instead.
 * @param path of the field in the frontmatter.
 * @param subject begins the sentence.
 * @returns undefined where the field takes it.
 */
export function faultOfField(
  path: readonly PropertyKey[],
  value: string,
  subject = 'This',
): string | undefined {
  const field = fieldAt(schema, path);
  const issue = field && z.core.safeParse(field, value).error?.issues[0];
  if (issue === undefined) return undefined;
  const form = formOf(schema, path);
  const { fault, remedy } = refusal(issue, { value, found: value, field, form });
  return `${subject} ${fault} ${remedy}`;
}
