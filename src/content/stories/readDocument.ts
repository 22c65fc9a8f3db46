import type { z } from 'astro/zod';
import { schemaProblems } from '../problems/schemaProblems.ts';
import { type Place, type Problem, startOfFile } from '../../base/problems/problem.ts';
import { readYaml, type YamlDocument } from '../problems/yamlDocument.ts';
import { digestOf } from '../../base/digest.ts';
import { rewriteInternalLink } from '../../base/addresses.ts';
import type { OwnWords } from '../../words/words.ts';
import type { Segment } from '../body/bodyShape.ts';
import { type Body, readBody, unreadBody } from '../body/readBody.ts';
import { cutFrontmatter, longFrontmatter, missingFrontmatter } from './frontmatterBlock.ts';
import { readingMinutes } from './readingTime.ts';
import type { Wording } from '../fields/fields.ts';
import type { StoryFile } from './storyFile.ts';

/** A kind of MDX document that a newsroom holds: stories, and pages of its own. */
export interface DocumentKind<Fields extends DocumentFields> {
  /** The strict object of its frontmatter. */
  readonly schema: (wording?: Wording) => z.ZodType<Fields>;
  /** Takes from a value the fields that are good by themselves. */
  readonly goodFields: (value: unknown) => Loose<Fields>;
}

/** What every document may say. */
export interface DocumentFields {
  /** Of its text, where that is not the publication's. */
  readonly language?: string | undefined;
}

/** Fields of which any may be missing. */
export type Loose<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | undefined };

/** What could be read of a document's file, whole or not. */
export interface DocumentReading<Fields> extends StoryFile {
  /** The fields that are good by themselves. */
  readonly frontmatter: Loose<Fields>;
  readonly body: BodyFacts;
  /** Where the frontmatter says something, for problems found later. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** A document as its file says it is. */
export interface DocumentSource<Fields> extends DocumentReading<Fields> {
  readonly frontmatter: Fields;
  /** Digest of the file's text. */
  readonly digest: string;
  /** Whole minutes that reading takes. */
  readonly readingMinutes: number;
}

/** What is known of a body, apart from what a page draws: that is read when the page is drawn. */
export type BodyFacts = Omit<Body, 'segments' | 'text' | 'problems'>;

/** What of a publication decides how its documents come out. */
export interface StorySetting {
  /** For the remedy where a time has no offset. */
  readonly timeZone?: string | undefined;
  /** A tag of BCP 47, for documents that name none. */
  readonly language?: string | undefined;
  /** The newsroom's own words, for documents in the publication's language. */
  readonly own?: OwnWords | undefined;
  /** The site's base, under which internal links lead; starts and ends with a slash. */
  readonly base?: string | undefined;
}

/** What a document's text gave. */
export interface DocumentRead<Fields> {
  /** What could be read. */
  readonly reading: DocumentReading<Fields>;
  /** The document, where it is whole. */
  readonly whole: DocumentSource<Fields> | undefined;
  /** What is drawn of its body; see `Body`. */
  readonly segments: readonly Segment<string>[];
  readonly problems: readonly Problem[];
}

/** Reads the text of a document of a kind, and collects every problem of it. */
export function readDocument<Fields extends DocumentFields>(
  kind: DocumentKind<Fields>,
  documentFile: StoryFile,
  source: string,
  { timeZone, language, own, base = '/' }: StorySetting = {},
): DocumentRead<Fields> {
  const { file } = documentFile;
  const cut = cutFrontmatter(source);
  if (cut === undefined) {
    return {
      reading: unreadDocument(documentFile),
      whole: undefined,
      segments: [],
      problems: [missingFrontmatter(source, file)],
    };
  }
  const tooLong = longFrontmatter(cut, file);
  const document = readYaml(tooLong ? '' : cut.frontmatter, file, 2);
  const { frontmatter, loose, problems } = tooLong
    ? { frontmatter: undefined, loose: {}, problems: [tooLong] }
    : readFrontmatter(kind, document, file, { timeZone, language });
  const {
    segments,
    text,
    problems: inBody,
    ...body
  } = readBody(
    cut.body,
    file,
    (target) => rewriteInternalLink(base, target),
    loose.language ?? language,
    (loose.language ?? language) === language ? own : undefined,
  );
  const shared = { ...documentFile, body, placeOf: document.placeOf };
  return {
    reading: { ...shared, frontmatter: loose },
    whole:
      frontmatter && !body.isBroken
        ? {
            ...shared,
            frontmatter,
            digest: digestOf(source),
            readingMinutes: readingMinutes(text),
          }
        : undefined,
    segments,
    problems: [...problems, ...inBody],
  };
}

/** A document of whose file nothing is known but that it is there. */
export function unreadDocument<Fields>(documentFile: StoryFile): DocumentReading<Fields> {
  return { ...documentFile, frontmatter: {}, body: unreadBody, placeOf: () => startOfFile };
}

interface FrontmatterRead<Fields> {
  readonly frontmatter?: Fields;
  readonly loose: Loose<Fields>;
  readonly problems: readonly Problem[];
}

function readFrontmatter<Fields extends DocumentFields>(
  kind: DocumentKind<Fields>,
  document: YamlDocument,
  file: string,
  { timeZone, language }: Wording,
): FrontmatterRead<Fields> {
  const { problems } = document;
  if (document.value === undefined) return { loose: {}, problems };
  const parsed = kind.schema().safeParse(document.value ?? {});
  if (parsed.success) return { frontmatter: parsed.data, loose: parsed.data, problems };
  // The wording changes the words of a refusal only, so that good documents need no schema of their own.
  const loose = kind.goodFields(document.value);
  const schema = kind.schema({ timeZone, language: loose.language ?? language });
  const issues = schema.safeParse(document.value ?? {}).error?.issues ?? [];
  return { loose, problems: [...problems, ...schemaProblems(issues, schema, document, file)] };
}
