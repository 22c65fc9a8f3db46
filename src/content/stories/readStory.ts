import { z } from 'astro/zod';
import { goodFields, schemaProblems } from '../problems/schemaProblems.ts';
import { type Place, type Problem, startOfFile } from '../../base/problems/problem.ts';
import { readYaml, type YamlDocument } from '../problems/yamlDocument.ts';
import { digestOf } from '../../base/digest.ts';
import { type Body, readBody, unreadBody } from '../body/readBody.ts';
import { type Frontmatter, frontmatterSchema } from './frontmatter.ts';
import { cutFrontmatter, longFrontmatter, missingFrontmatter } from './frontmatterBlock.ts';
import { readingMinutes } from './readingTime.ts';
import type { StoryFile } from './storyFile.ts';

/** What could be read of a story's file, whole or not. */
export interface StoryReading extends StoryFile {
  /** The fields that are good by themselves. */
  readonly frontmatter: z.output<typeof looseSchema>;
  readonly body: BodyFacts;
  /** Where the frontmatter says something, for problems found later. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** A story as its file says it is. */
export interface StorySource extends StoryReading {
  readonly frontmatter: Frontmatter;
  /** Digest of the file's text. */
  readonly digest: string;
  /** Whole minutes that reading takes. */
  readonly readingMinutes: number;
}

/** What is known of a body, apart from what a page draws: that is read when the page is drawn. */
export type BodyFacts = Omit<Body, 'segments' | 'text' | 'problems'>;

const imageSource = z.string().trim().min(1);
const schema = frontmatterSchema(imageSource);
const looseSchema = schema.partial();

/**
 * Reads a story's text.
 * @param timeZone the publication's, for the remedy where a time has no offset.
 * @returns what could be read, the story where it is whole, and every problem of it.
 */
export function readStory(
  storyFile: StoryFile,
  source: string,
  timeZone?: string,
): { reading: StoryReading; story: StorySource | undefined; problems: Problem[] } {
  const { file } = storyFile;
  const cut = cutFrontmatter(source);
  if (cut === undefined) {
    return {
      reading: unreadStory(storyFile),
      story: undefined,
      problems: [missingFrontmatter(source, file)],
    };
  }
  const tooLong = longFrontmatter(cut, file);
  const document = readYaml(tooLong ? '' : cut.frontmatter, file, 2);
  const { frontmatter, loose, problems } = tooLong
    ? { frontmatter: undefined, loose: {}, problems: [tooLong] }
    : readFrontmatter(document, file, timeZone);
  const body = readBody(
    cut.body,
    file,
    asWritten,
    'language' in loose ? loose.language : undefined,
  );
  const shared = { ...storyFile, body: factsOf(body), placeOf: document.placeOf };
  return {
    reading: { ...shared, frontmatter: loose },
    story:
      frontmatter && !body.isBroken
        ? {
            ...shared,
            frontmatter,
            digest: digestOf(source),
            readingMinutes: readingMinutes(body.text),
          }
        : undefined,
    problems: [...problems, ...body.problems],
  };
}

/** A story of whose file nothing is known but that it is there. */
export function unreadStory(storyFile: StoryFile): StoryReading {
  return { ...storyFile, frontmatter: {}, body: unreadBody, placeOf: () => startOfFile };
}

/** Where links lead is judged as the editor wrote them. */
function asWritten(target: string): string {
  return target;
}

function factsOf({
  isBroken,
  needsModule,
  code,
  headings,
  anchors,
  links,
  images,
  imports,
}: Body): BodyFacts {
  return { isBroken, needsModule, code, headings, anchors, links, images, imports };
}

function readFrontmatter(document: YamlDocument, file: string, timeZone?: string) {
  const { problems } = document;
  if (document.value === undefined) return { loose: {}, problems };
  const parsed = schema.safeParse(document.value ?? {});
  if (parsed.success) return { frontmatter: parsed.data, loose: parsed.data, problems };
  // The zone changes the words of a refusal only, so that good stories need no schema of their own.
  const zoned = frontmatterSchema(imageSource, timeZone);
  const issues = zoned.safeParse(document.value ?? {}).error?.issues ?? [];
  return {
    loose: goodFields(looseSchema, document.value) ?? {},
    problems: [...problems, ...schemaProblems(issues, zoned, document, file)],
  };
}
