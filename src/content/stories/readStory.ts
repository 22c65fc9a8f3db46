import { z } from 'astro/zod';
import { goodFields } from '../problems/schemaProblems.ts';
import { type Frontmatter, frontmatterSchema } from './frontmatter.ts';
import {
  type DocumentKind,
  type DocumentRead,
  type DocumentReading,
  type DocumentSource,
  readDocument,
  type StorySetting,
} from './readDocument.ts';
import type { StoryFile } from './storyFile.ts';

/** What could be read of a story's file, whole or not. */
export type StoryReading = DocumentReading<Frontmatter>;

/** A story as its file says it is. */
export type StorySource = DocumentSource<Frontmatter>;

const imageSource = z.string().trim().min(1);
const schema = frontmatterSchema(imageSource);
const looseSchema = schema.partial();

/** How stories are read. */
export const stories: DocumentKind<Frontmatter> = {
  schema: (wording) => (wording === undefined ? schema : frontmatterSchema(imageSource, wording)),
  goodFields: (value) => goodFields(looseSchema, value) ?? {},
};

/** Reads a story's text, and collects every problem of it. */
export function readStory(
  storyFile: StoryFile,
  source: string,
  setting?: StorySetting,
): DocumentRead<Frontmatter> {
  return readDocument(stories, storyFile, source, setting);
}
