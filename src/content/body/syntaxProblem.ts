import { type Fault, lineAt, type Problem, startOfFile } from '../../base/problems/problem.ts';
import { holdsPasted, pastedWords } from './pasted.ts';
import { unclosedTag } from './unclosedTag.ts';

/**
 * Words what the MDX parser threw.
 * @param source the body, on the lines that it has in its file.
 */
export function mdxSyntaxProblem(error: unknown, file: string, source: string): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const told = parserMessage.exec(text);
  // What is not of the parser’s form comes from where it runs: a stack or a string that is full.
  if (told === null) {
    const what = `The text is too much to be read: ${text.replace(/\.$/, '')}.`;
    const words = text.includes('call stack') ? tooDeep : { what, remedy: takeOut };
    return { file, ...startOfFile, ...words };
  }
  const [, line = '1', column = '1', message = ''] = told;
  const lines = source.split('\n');
  const found = lines[Number(line) - 1] ?? '';
  const rest = found.slice(Number(column) - 1);
  const above = lines.slice(0, Number(line) - 1).map((text) => `${text}\n`);
  const offset = above.join('').length + Number(column) - 1;
  return {
    file,
    line: Number(line),
    column: Number(column),
    ...wordsFor(message, rest, source, offset),
    found: found.trim() === '' ? undefined : found,
  };
}

/** More levels than any story has, and few enough for functions that call themselves. */
export const deepest = 100;

export const tooDeep = {
  what: `The text is nested more than ${deepest} levels deep.`,
  remedy: 'Write quotes, lists, tags and brackets within each other less deeply.',
};

/** What to do about a text that the parser has no room or no time for. */
export const takeOut =
  'Take out what is no prose, such as long runs of signs, tags and braces, or divide the story.';

/** Sätteri's form: `line:column: message (rule)`. */
const parserMessage = /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s;

/**
 * @param rest what stands at the place, to the end of its line.
 * @param offset of the place in the whole body.
 */
function wordsFor(message: string, rest: string, source: string, offset: number): Fault {
  return (
    pasted(source, offset) ??
    openTag(message, source, offset) ??
    closingTag(message) ??
    code(message) ??
    angle(message, rest) ?? {
      what: `The MDX is broken: ${message}.`,
      remedy: 'Mend the tag or the brace; write a plain < as \\< and a plain { as \\{.',
    }
  );
}

/** Where the paragraph came from elsewhere, no tag of it is for the editor to mend. */
function pasted(source: string, offset: number): Fault | undefined {
  return holdsPasted(lineAt(source, offset)) ? pastedWords : undefined;
}

function openTag(message: string, source: string, offset: number): Fault | undefined {
  const early = /^Expected the closing tag `<\/([^`>]+)>` either after/.exec(message)?.[1];
  if (early !== undefined) {
    return {
      what: `</${early}> shares its line with text, and <${early}> did not.`,
      remedy: `Put <${early}> and </${early}> on lines of their own.`,
    };
  }
  const tag = /^Expected a closing tag for `<([^`>]*)>`/.exec(message)?.[1];
  if (tag === undefined) return undefined;
  return unclosedTag(tag, /before the end of `(\w+)`/.exec(message)?.[1], source, offset);
}

function closingTag(message: string): Fault | undefined {
  const [, found, expected] =
    /^Unexpected closing tag `<\/([^`]*)>`, expected (?:corresponding closing tag for `<([^`]*)>`|an open)/.exec(
      message,
    ) ?? [];
  if (found === undefined) return undefined;
  if (expected?.toLowerCase() === found.toLowerCase()) {
    return {
      what: `</${found}> is written otherwise than <${expected}>, which it is to close.`,
      remedy: 'Write both names alike; those of HTML are small.',
    };
  }
  return expected === undefined
    ? {
        what: `</${found}> closes a tag that was not opened.`,
        remedy: `Open it with <${found}>, or remove it.`,
      }
    : {
        what: `</${found}> stands where <${expected}> must be closed.`,
        remedy: `Write </${expected}>.`,
      };
}

function code(message: string): Fault | undefined {
  const reason = /^Could not parse (esm|expression) with oxc: (.*)$/s.exec(message);
  if (reason?.[1] === 'esm') {
    return {
      what: `The import or export is broken: ${reason[2] ?? ''}.`,
      remedy:
        'Mend it, and leave a blank line after it; begin a sentence with another word than import or export.',
    };
  }
  if (reason) {
    return {
      what: `The expression between { and } is broken: ${reason[2] ?? ''}.`,
      remedy: 'Mend it, or write a plain { as \\{.',
    };
  }
  if (!message.startsWith('Unexpected end of file in expression')) return undefined;
  return {
    what: 'A { is opened and never closed.',
    remedy: 'Close it, or write a plain { as \\{.',
  };
}

function angle(message: string, rest: string): Fault | undefined {
  if (rest.startsWith('<!--')) {
    return { what: 'A comment of HTML cannot stand in MDX.', remedy: 'Write it as {/* text */}.' };
  }
  const address = /^<((?:https?:\/\/|mailto:)[^\s>]*|[^\s<>@]+@[^\s<>@]+)>/i.exec(rest)?.[1];
  if (address !== undefined) {
    const target = /^[a-z]+:/i.test(address) ? address : `mailto:${address}`;
    return {
      what: 'An address between < and > cannot stand in MDX.',
      remedy: `Write [${address}](${target}).`,
    };
  }
  if (/^<[\s\d=%~.,-]/.test(rest)) {
    return { what: 'A plain < stands in the text.', remedy: 'Write it as \\<.' };
  }
  if (!message.startsWith('Unexpected character')) return undefined;
  return {
    what: 'A < begins something that is no tag.',
    remedy:
      'Close the tag with >, put every value between double quotes, or write a plain < as \\<.',
  };
}
