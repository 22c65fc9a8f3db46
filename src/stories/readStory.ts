import { z } from 'astro/zod';
import { type Place, type Problem, startOfFile } from '../problems/problem.ts';
import { schemaProblems } from '../problems/schemaProblems.ts';
import { readYaml } from '../problems/yamlDocument.ts';
import { type Body, readBody } from './body/readBody.ts';
import { type Frontmatter, frontmatterSchema } from './frontmatter.ts';
import type { StoryFile } from './storyFiles.ts';

/** A story as its file says it is. */
export interface StorySource extends StoryFile {
  readonly frontmatter: Frontmatter;
  readonly body: Body;
  /** Where the frontmatter says something, for problems found later. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

const schema = frontmatterSchema(z.string().trim().min(1));

/**
 * Reads a story's text.
 * @returns the story, or undefined where its frontmatter cannot be used; and every problem of it.
 */
export function readStory(
  storyFile: StoryFile,
  source: string,
  rewriteLink: (target: string) => string,
): { story: StorySource | undefined; problems: Problem[] } {
  const { file } = storyFile;
  const body = readBody(source, file, rewriteLink);
  const block = frontmatterBlock.exec(source);
  if (block === null) {
    const remedy = 'Begin the file with ---, then the fields, then --- on a line of its own.';
    const problem = { file, ...startOfFile, what: 'The frontmatter is missing.', remedy };
    return { story: undefined, problems: [problem] };
  }
  const document = readYaml(block[1] ?? '', file, 2);
  if (document.problems.length > 0) {
    return { story: undefined, problems: [...document.problems, ...body.problems] };
  }
  const parsed = schema.safeParse(document.value ?? {});
  if (!parsed.success) {
    const problems = schemaProblems(parsed.error.issues, schema, document, file);
    return { story: undefined, problems: [...problems, ...body.problems] };
  }
  const story = { ...storyFile, frontmatter: parsed.data, body, placeOf: document.placeOf };
  return { story, problems: [...body.problems] };
}

const frontmatterBlock = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;
