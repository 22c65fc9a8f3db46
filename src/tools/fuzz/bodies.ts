import fc from 'fast-check';

/** How a body is made: parts one after the other, each of pieces that are repeated or nested. */
export type BodyRecipe = readonly Part[];

interface Part {
  /** What is repeated. */
  readonly pieces: readonly string[];
  /** What stands after as many repetitions, once for each; of nothing, they follow each other. */
  readonly closings: readonly string[];
  /** Its share of the body, beside the other parts' shares. */
  readonly share: number;
}

/** The size of a body, in UTF-16 code units. */
export const bodySize = 100_000;

/** Pieces of Markdown and MDX, whole and broken, and characters that parsers trip over. */
const pieces = {
  marks: ['*', '**', '_', '__', '~', '~~', '`', '``', '***', '*a ', ' a*', '**注：', '**a** ', '\\'],
  brackets: ['[', ']', '![', '](', '](a)', '[a]', '[a](b)', '![a](b "c")', '[a]: /b\n', '[', '(', ')'],
  quotes: ['"', "'", '"a" ', "it's ", '“', '„a“ ', "'90s ", '...', '... ', '--', ' --a', '---', '. '],
  entities: ['&amp;', '&', '&#x41;', '&#0;', '&lt;b&gt;', '&notit;', '&#9999999;'],
  blocks: ['# ', '## a\n\n', '> ', '>', '- ', '- a\n', '* ', '1. ', '1. a\n', '    ', '\t', '***\n'],
  lines: ['\n', '\n\n', '  \n', '\\\n', '\r\n', 'a\n', 'a\n\n', '===\n', '---\n', ' ', '   '],
  fences: ['```\n', '~~~\n', '```js\na\n```\n', '    a\n', '`a`', '`` ` `` '],
  tables: ['|', '| ', '|a', '|-', '-|', '|a|\n', '|-|\n', '| a | b |\n', '|:-:|', '\\|'],
  tags: ['<b>', '</b>', '<br />', '<Note>', '</Note>', '<details>\n\n', '\n\n</details>\n\n', '<'],
  attributes: ['<a b="', '<a b={', '<a {...b} />', '<Figure src="a" alt="b" />', '<b c d=\'e\'>', '<>'],
  code: ['{', '}', '{1}', '{a}', '{/* a */}', '{/*', '{(', ')}', '{`', '{"a"}', 'import a from "b"\n'],
  exports: ['\n\nexport const a = [\n', '[1],\n', '];\n\n', '(', '/*', '*/', '//', '"', '${'],
  footnotes: ['[^1]', '[^1]: a\n\n', '[^a', '[^', '^', '[^1]: [^1]\n', '    [^1]\n\n', '[^a]: b\n'],
  addresses: ['https://a.b/c ', 'www.a.b', 'a@b.c ', 'https://', 'a.', 'http://a.b/(', '@', 'mailto:a@b.c'],
  letters: ['注', '注意：', '。', '「', 'か\n', '한국어 ', 'é', 'e\u0301', '\u0301', '😀', '\u200D', '𝐀'],
  odd: ['\0', '\uD800', '\uDC00', '\uFEFF', '\u2028', '\u202E', '\uFFFD', '\uFDD0', '\x7F', '\u00A0'],
} as const; // prettier-ignore

/** One kind's pieces belong together, and find what a mixture of all would hardly meet. */
const someKind = fc.constantFrom(...Object.values(pieces).map((kind): readonly string[] => kind));
const anyPiece = someKind.chain((kind) => fc.constantFrom(...kind));
const numbered = anyPiece.map((piece) => piece.replaceAll(/[ab1](?=[\]:]|$)/g, '$&#'));
const fewPieces = fc.oneof(
  someKind.chain((kind) => fc.array(fc.constantFrom(...kind), { minLength: 1, maxLength: 3 })),
  fc.array(fc.oneof(anyPiece, numbered), { minLength: 1, maxLength: 5 }),
);

/** Any recipe of a body. */
export const anyBody: fc.Arbitrary<BodyRecipe> = fc.array(
  fc.record({
    pieces: fewPieces,
    closings: fc.oneof(fc.constant([]), fewPieces),
    share: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 4 },
);

/**
 * Makes the body of a recipe. Where a piece holds #, each repetition has its own number there.
 * @param size how long about it is, in UTF-16 code units.
 */
export function bodyOf(recipe: BodyRecipe, size = bodySize): string {
  const shares = recipe.reduce((sum, { share }) => sum + share, 0);
  return recipe
    .map(({ pieces, closings, share }) => {
      const [open, close] = [pieces.join(''), closings.join('')];
      const times = Math.floor((size * share) / shares / (open.length + close.length));
      return repeated(open, times) + repeated(close, times);
    })
    .join('');
}

function repeated(text: string, times: number): string {
  const numbers = Array.from({ length: times }, (_, index) => String(index));
  return text.includes('1#') || text.includes('a#') || text.includes('b#')
    ? numbers.map((number) => text.replaceAll('#', number)).join('')
    : text.repeat(times);
}
