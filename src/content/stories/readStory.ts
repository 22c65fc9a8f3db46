import { z } from 'astro/zod';
import { goodFields, schemaProblems } from '../problems/schemaProblems.ts';
import { type Place, type Problem, startOfFile } from '../../base/problems/problem.ts';
import { readYaml, type YamlDocument } from '../problems/yamlDocument.ts';
import { digestOf } from '../../base/digest.ts';
import { rewriteInternalLink } from '../../base/addresses.ts';
import type { Segment } from '../body/bodyShape.ts';
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

/** What of a publication decides how its stories come out. */
export interface StorySetting {
  /** For the remedy where a time has no offset. */
  readonly timeZone?: string | undefined;
  /** A tag of BCP 47, for stories that name none. */
  readonly language?: string | undefined;
  /** The site's base, under which internal links lead; starts and ends with a slash. */
  readonly base?: string | undefined;
}

/** What a story's text gave. */
export interface StoryRead {
  /** What could be read. */
  readonly reading: StoryReading;
  /** The story, where it is whole. */
  readonly story: StorySource | undefined;
  /** What is drawn of its body; see `Body`. */
  readonly segments: readonly Segment<string>[];
  readonly problems: readonly Problem[];
}

/** Reads a story's text, and collects every problem of it. */
export function readStory(
  storyFile: StoryFile,
  source: string,
  { timeZone, language, base = '/' }: StorySetting = {},
): StoryRead {
  const { file } = storyFile;
  const cut = cutFrontmatter(source);
  if (cut === undefined) {
    return {
      reading: unreadStory(storyFile),
      story: undefined,
      segments: [],
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
    (target) => rewriteInternalLink(base, target),
    ('language' in loose ? loose.language : undefined) ?? language,
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
    segments: body.segments,
    problems: [...problems, ...body.problems],
  };
}

/** A story of whose file nothing is known but that it is there. */
export function unreadStory(storyFile: StoryFile): StoryReading {
  return { ...storyFile, frontmatter: {}, body: unreadBody, placeOf: () => startOfFile };
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
