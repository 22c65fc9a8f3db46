import { type Problem, startOfFile } from '../../base/problems/problem.ts';

/** A story's text, cut where its frontmatter ends. */
export interface CutStory {
  /** The YAML between the two lines of ---; it starts on the second line of the file. */
  readonly frontmatter: string;
  /** What follows, with the lines above it left empty, so that places are the file's. */
  readonly body: string;
}

/** Cuts a story's text in two; undefined where no frontmatter stands at its top. */
export function cutFrontmatter(source: string): CutStory | undefined {
  const block = frontmatterBlock.exec(source);
  if (block === null) return undefined;
  const [whole, frontmatter = ''] = block;
  const lineBreaks = whole.split('\n').length - 1;
  return { frontmatter, body: '\n'.repeat(lineBreaks) + source.slice(whole.length) };
}

/** Of frontmatter, in characters: a hundred sources fit, and fields by the thousand take no time. */
const mostCharacters = 40_000;

/** Says that frontmatter is longer than any story's, before it is parsed. */
export function longFrontmatter({ frontmatter }: CutStory, file: string): Problem | undefined {
  if (frontmatter.length <= mostCharacters) return undefined;
  return {
    file,
    line: 2,
    column: 1,
    what: `The frontmatter is too long: ${frontmatter.length} characters, where ${mostCharacters} is the most.`,
    remedy: 'Move text below its closing ---, and remove what is no field.',
  };
}

/** Says what keeps a text from having frontmatter. */
export function missingFrontmatter(source: string, file: string): Problem {
  const problem = (what: string, remedy: string): Problem => ({
    file,
    ...startOfFile,
    what,
    remedy,
  });
  if (source.trim() === '') {
    return problem('The file is empty.', `Write a story, or remove the file. ${beginSo}`);
  }
  if (/^---[ \t]*(?:\r?\n|$)/.test(source)) {
    return problem(
      'The frontmatter is never closed.',
      'Write --- on a line of its own after the last field, at the start of the line.',
    );
  }
  const [opening = ''] = source.trim().split('\n', 1);
  const other = otherForms.find(([form]) => form.test(opening));
  if (other) return { ...problem(other[1], other[2]), found: opening };
  if (/^[ \t]*---[ \t]*\r?$/m.test(source)) {
    return problem(
      'Something stands before the frontmatter.',
      'Let --- be the first line of the file, without a space before it.',
    );
  }
  return problem('The frontmatter is missing.', beginSo);
}

const beginSo = 'Begin the file with ---, then the fields, then --- on a line of its own.';
const frontmatterBlock = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

const asYaml =
  'Write its fields as YAML, each like "name: value" on a line of its own, and --- alone on a line above and below them.';

/** The first lines that other systems, and hands that slip, give to frontmatter; what to say of them, and to do. */
const otherForms: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:\+\+\+|---[ \t]*toml\b)/i, 'The frontmatter is TOML, which is not taken.', asYaml],
  [
    /^---[ \t]*[^-\s]/,
    'Something stands on the line of the --- that opens the frontmatter.',
    beginSo,
  ],
  [
    /^(?!---$)[-\u2010-\u2015\u2212]+[ \t]*$/,
    'The frontmatter is opened by another line than ---.',
    'Write three plain hyphens and nothing else, there and on a line below the last field.',
  ],
  [/^[a-z]\w*:(?:[ \t]|$)/, 'The frontmatter has no line of --- above its fields.', beginSo],
];
