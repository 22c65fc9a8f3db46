import {
  type Alias,
  type Document,
  isNode,
  isScalar,
  type Node,
  type Pair,
  type Scalar,
  visit,
} from 'yaml';
import { lineAt, type Place, type Problem } from '../../base/problems/problem.ts';
import { valueStartFault } from '../../base/problems/valueStart.ts';

/** Something that YAML allows and a newsroom does not want. */
export interface Unwanted {
  readonly problem: Problem;
  /** Whether the document has no value because of it. */
  readonly isFatal: boolean;
}

/**
 * Finds YAML that means other than what it says to an editor, so that words get lost in silence:
 * a text that starts with *, & or ! is a reference, an anchor or a tag; a # begins a comment.
 */
export function unwantedYaml(
  document: Document.Parsed,
  text: string,
  file: string,
  placeInFile: (offset: number) => Place,
): Unwanted[] {
  const unwanted = new Map<number, Unwanted>();
  const tell = (offset: number, isFatal: boolean, what: string, remedy: string): void => {
    const place = placeInFile(offset);
    // One for each line, as with what the parser refuses; the graver one where there are several.
    if (unwanted.get(place.line)?.isFatal ?? false) return;
    const problem = { file, ...place, what, remedy, found: lineAt(text, offset) };
    unwanted.set(place.line, { isFatal, problem });
  };
  /** Tells of the value that begins there, or of a likelier fault in its line. */
  const report = (offset: number, isFatal: boolean, what: string, remedy: string): void => {
    const fault = valueStartFault(lineAt(text, offset));
    if (fault === undefined) tell(offset, isFatal, what, remedy);
    else {
      const inLine = text.lastIndexOf('\n', offset - 1) + 1;
      tell(inLine + fault.index, isFatal, fault.what, fault.remedy);
    }
  };
  const reportProperties = ({ anchor, tag, range }: Exclude<Node, Alias>): void => {
    const offset = range?.[0] ?? 0;
    if (anchor !== undefined) report(offset, false, startsWith('&', 'an anchor'), quoteIt);
    else if (tag !== undefined) report(offset, false, startsWith('!', 'a tag'), quoteIt);
  };
  visit(document, {
    Alias(_, { range }) {
      report(range?.[0] ?? 0, true, startsWith('*', 'a reference'), quoteIt);
    },
    Pair(_, pair) {
      const offset = keyWithoutName(pair);
      if (offset !== undefined) report(offset, true, 'A field has no plain name.', nameIt);
      if (isScalar(pair.key) && pair.key.source === '<<')
        tell(pair.key.range?.[0] ?? 0, true, 'Fields are taken from elsewhere here (<<).', repeat);
    },
    Collection(_, collection) {
      const { anchor, range } = collection;
      if (anchor === undefined) reportProperties(collection);
      else
        tell(
          Math.max(0, text.lastIndexOf(`&${anchor}`, range?.[0] ?? 0)),
          false,
          'An anchor stands before a list or a set of fields.',
          `Remove &${anchor}. ${repeat}`,
        );
    },
    Scalar(_, scalar) {
      reportProperties(scalar);
      if (losesText(scalar)) report(scalar.range?.[0] ?? 0, false, losing, quoteOrSpace);
    },
  });
  return [...unwanted.values()];
}

const repeat =
  'Write fields out wherever they are meant: what YAML repeats by itself is not taken.';
const losing = 'The text ends before the #, which YAML takes for the start of a comment.';
const nameIt =
  'Write it like "name: value"; put a text that starts with [ or { between double quotes.';
const quoteOrSpace =
  'Put the whole text between double quotes; a comment needs a space after its #.';
const quoteIt = 'Put the whole text between double quotes.';

function startsWith(mark: string, meaning: string): string {
  return `A text that starts with ${mark} is ${meaning} in YAML, and is lost.`;
}

/** Where the key of a pair stands, when it is none that a field can have. */
function keyWithoutName({ key }: Pair): number | undefined {
  if (isScalar(key) && key.value !== null) return undefined;
  return (isNode(key) ? key.range?.[0] : undefined) ?? 0;
}

/** "Train #1 arrives" is a text; "rail # our first section" is one with a comment. */
function losesText({ type, comment }: Scalar): boolean {
  return type === 'PLAIN' && typeof comment === 'string' && /^[^\s#!-]/.test(comment);
}
