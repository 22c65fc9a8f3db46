import { z } from 'astro/zod';
import { languageTag, prose, title } from '../fields/fields.ts';
import { formerPaths } from '../fields/formerPath.ts';
import { goodFields } from '../problems/schemaProblems.ts';
import type { DocumentKind, DocumentReading, DocumentSource } from '../stories/readDocument.ts';

/** The frontmatter of a page of the newsroom's own: every field that an editor may write, and no other. */
export const pageSchema = z
  .strictObject({
    title: title.meta({
      form: 'the title, 1 to 140 characters',
      otherNames: ['headline', 'name'],
    }),
    description: prose(400).meta({
      form: 'what the page tells, 1 to 400 characters, for search engines and link previews',
      otherNames: ['standfirst', 'summary', 'excerpt', 'subtitle'],
    }),
    search: z
      .boolean()
      .default(false)
      .meta({ form: 'true or false; true lets the search find the page', otherNames: ['index'] }),
    language: languageTag.optional().meta({
      form: 'a language tag of BCP 47, like de or zh-Hans',
      otherNames: ['lang', 'locale'],
    }),
    formerly: formerPaths('page'),
  })
  .meta({ form: 'frontmatter: fields between two lines of ---, at the top of the file' });

/** Frontmatter of a page as read from a file, defaults filled in. */
export type PageFields = z.output<typeof pageSchema>;

/** What could be read of a page's file, whole or not. */
export type PageReading = DocumentReading<PageFields>;

/** A page as its file says it is. */
export type PageSource = DocumentSource<PageFields>;

const looseSchema = pageSchema.partial();

/** How pages of the newsroom's own are read. */
export const pages: DocumentKind<PageFields> = {
  schema: () => pageSchema,
  goodFields: (value) => goodFields(looseSchema, value) ?? {},
};
