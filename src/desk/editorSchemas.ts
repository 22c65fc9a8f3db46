import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { calendarEventSchema } from '../content/fields/calendar.ts';
import { frontSchema } from '../content/fields/front.ts';
import { placeSchema } from '../content/fields/places.ts';
import { publicationSchema } from '../content/fields/publication.ts';
import { policySchema } from '../content/fields/policy.ts';
import { styleSchema } from '../content/fields/style.ts';
import { kindsOf } from '../content/fields/storyKinds.ts';
import { authorSchema, subjectSchema } from '../content/fields/subjects.ts';
import type { Newsroom } from '../content/newsroom.ts';
import { frontmatterSchema } from '../content/stories/frontmatter.ts';

/** A schema of JSON Schema, draft 7, which editors read. */
type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * Makes the schemas by which an editor's program completes and checks what is written: the same that the check
 * reads by, with the newsroom's own ids to choose from.
 * @returns by the name of the file that each describes, without its ending; `stories` is their frontmatter.
 */
export function editorSchemas({
  publication,
  sections,
  topics,
  authors,
  series,
  stories,
}: Newsroom): Readonly<Record<string, JsonSchema>> {
  const known: Readonly<Record<string, readonly string[]>> = {
    kind: kindsOf(publication ?? {}).map(({ id }) => id),
    section: sections.map(({ id }) => id),
    topics: topics.map(({ id }) => id),
    authors: authors.map(({ id }) => id),
    series: series.map(({ id }) => id),
    // More than these no list of choices helps to find.
    ...(stories.length <= 2000 && {
      readNext: stories.map(({ id }) => id),
      translationOf: stories.map(({ id }) => id),
    }),
  };
  return {
    stories: withChoices(jsonSchemaOf(frontmatterSchema(z.string())), known),
    publication: jsonSchemaOf(publicationSchema),
    front: jsonSchemaOf(frontSchema(publication?.timeZone ?? 'UTC')),
    policy: jsonSchemaOf(policySchema),
    calendar: jsonSchemaOf(z.array(calendarEventSchema())),
    style: jsonSchemaOf(styleSchema),
    sections: jsonSchemaOf(z.array(subjectSchema)),
    topics: jsonSchemaOf(z.array(subjectSchema)),
    places: jsonSchemaOf(z.array(placeSchema())),
    authors: jsonSchemaOf(z.array(authorSchema)),
  };
}

/**
 * Tells Astro's extension which files are stories.
 * @param contentDir absolute path.
 * @see https://github.com/withastro/astro/tree/main/packages/language-server, which compares addresses in small letters.
 */
export function storyEntries({ stories }: Newsroom, contentDir: string): object {
  return {
    collections: [{ hasSchema: true, name: 'stories' }],
    entries: Object.fromEntries(
      stories.map(({ file }) => [
        decodeURIComponent(pathToFileURL(join(contentDir, file)).href).toLowerCase(),
        'stories',
      ]),
    ),
  };
}

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    // What a check of ours refuses has no form in JSON Schema.
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (typeof jsonSchema['form'] === 'string') jsonSchema.description = jsonSchema['form'];
      delete jsonSchema['form'];
      delete jsonSchema['otherNames'];
    },
  });
}

function withChoices(
  schema: JsonSchema,
  known: Readonly<Record<string, readonly string[]>>,
): JsonSchema {
  for (const [name, ids] of Object.entries(known)) {
    const field = schema.properties?.[name];
    if (typeof field !== 'object' || ids.length === 0) continue;
    const value =
      typeof field.items === 'object' && !Array.isArray(field.items) ? field.items : field;
    value.enum = [...ids];
  }
  return schema;
}
