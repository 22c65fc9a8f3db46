import { type Document, visit, type YAMLParseError } from 'yaml';
import { type Fault, lineAt, placeAt } from '../../base/problems/problem.ts';
import { valueStartFault } from '../../base/problems/valueStart.ts';

/** What is wrong with broken YAML, in plain words, and where an editor should look. */
export interface YamlFault extends Fault {
  readonly offset: number;
  readonly found: string;
}

/** Words what the YAML parser found; its own words are for those who know YAML's grammar. */
export function yamlFault(
  { code, message, pos }: Pick<YAMLParseError, 'code' | 'message' | 'pos'>,
  document: Document.Parsed,
  text: string,
): YamlFault {
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  if (quote !== undefined) {
    const offset = lastQuoted(document);
    const found = lineAt(text, offset);
    const curly = /[“”„‘’]\s*$/.exec(found)?.[0].trim();
    return {
      offset,
      what: `A quote ${quote} is opened and never closed.`,
      found,
      remedy:
        curly === undefined
          ? `Write the closing ${quote}; inside a text between quotes, write ${quote === '"' ? '\\"' : "''"}.`
          : `Write ${quote} in place of the curly ${curly} at the end, which YAML takes for a letter.`,
    };
  }
  const offset = isOpenBracket(message) ? lastBracket(document, pos[0]) : pos[0];
  const found = lineAt(text, offset);
  const start = beginsOtherwise(code, message) ? valueStartFault(found) : undefined;
  if (start) {
    const { index, ...words } = start;
    return { offset: text.lastIndexOf('\n', offset - 1) + 1 + index, found, ...words };
  }
  const { what, remedy } = wordsFor(code, message, found, placeAt(text, offset).column);
  return { offset, what, found, remedy };
}

/** Whether an error may come from how a value begins; within a list, it comes from an entry. */
function beginsOtherwise(code: string, message: string): boolean {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'MULTILINE_IMPLICIT_KEY':
      return true;
    default:
      return /at node end|^Unexpected block-seq-ind|^Not a YAML token|^Block scalar header|in YAML stream/.test(
        message,
      );
  }
}

/** What is said of lists in lists by the thousand. */
export const tooDeep = {
  what: 'The YAML is nested too deeply to be read.',
  remedy: 'Write plain fields and plain lists.',
} as const;

const words: Partial<Record<string, Fault>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'A second colon stands in the line, or the next line is indented by mistake.',
    remedy: 'Put a text that holds a colon between double quotes; start every field at one column.',
  },
  BAD_DQ_ESCAPE: {
    what: 'A backslash between double quotes starts a code that YAML does not know.',
    remedy: 'Write \\\\ for one backslash, or use single quotes.',
  },
  DUPLICATE_KEY: {
    what: 'The field stands here for the second time.',
    remedy: 'Keep one of the two.',
  },
  MULTIPLE_DOCS: {
    what: 'Another document starts here.',
    remedy: 'Remove the line; --- stands only before and after the fields.',
  },
  TAB_AS_INDENT: {
    what: 'The line is indented with a tab.',
    remedy: 'Indent with spaces; YAML takes no tabs.',
  },
  MULTILINE_IMPLICIT_KEY: {
    what: 'The line has no field name, or the line above is not closed.',
    remedy: 'Write "name: value"; indent the lines of a list, and close every bracket.',
  },
};

function wordsFor(code: string, message: string, line: string, column: number): Fault {
  const startsLine = line.slice(0, column - 1).trim() === '';
  if (message.startsWith('A block sequence') || (startsLine && message.endsWith('at node end'))) {
    return {
      what: 'The line does not belong to what stands above it.',
      remedy: 'Indent it as the lines are that it belongs to, or remove it.',
    };
  }
  return words[code] ?? other(message, line);
}

function other(message: string, line: string): Fault {
  if (message.startsWith('Implicit map keys need')) {
    return {
      what: 'The line is neither a field nor part of one.',
      remedy: /^\s*[\w-]+:\S/.test(line)
        ? 'Put a space after the colon.'
        : 'Write "name: value", or indent the line if it belongs to the field above.',
    };
  }
  if (message.startsWith('Unexpected scalar at node end')) {
    return {
      what: 'More text stands after the closing quote or bracket.',
      remedy:
        'Close each quote in its own line, the one above too; write \\" for a quote inside a text.',
    };
  }
  if (message.includes('call stack')) {
    return tooDeep;
  }
  if (isOpenBracket(message)) {
    return {
      what: 'A bracket is opened and never closed.',
      remedy: 'Close it, as in [CN, KZ]; put a text that only starts so between double quotes.',
    };
  }
  if (message.startsWith('Unexpected block-seq-ind')) {
    return {
      what: 'A list starts on the line of its name.',
      remedy:
        'Begin the list on the next line; put a text that starts with "- " between double quotes.',
    };
  }
  if (message.startsWith('All ') || message.includes('column')) {
    return {
      what: 'The line is not indented as those above it are.',
      remedy: 'Start it at the same column as the others.',
    };
  }
  return {
    what: `The YAML is broken: ${message.charAt(0).toLowerCase()}${message.slice(1)}.`,
    remedy: 'Mend the line; put a text that holds a colon, a # or a quote between double quotes.',
  };
}

function isOpenBracket(message: string): boolean {
  return /^Flow (?:map|sequence) in block collection|^Expected flow/.test(message);
}

/** Where the last list or map between brackets starts before the place at which it should have ended. */
function lastBracket(document: Document.Parsed, end: number): number {
  let last = 0;
  visit(document, {
    Collection(_, { flow, range }) {
      if (flow === true && range && range[0] < end) last = range[0];
    },
  });
  return last;
}

/**
 * Where the last quoted text starts. A quote that is never closed runs to the end, so it is the last;
 * the parser tells only that the end came.
 */
function lastQuoted(document: Document.Parsed): number {
  let last = 0;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') last = range?.[0] ?? last;
    },
  });
  return last;
}
