import type { Fault } from './problem.ts';

/** Why a value cannot begin as it does, and where in its line it does. */
export interface ValueStartFault extends Fault {
  /** From 0. */
  readonly index: number;
}

/**
 * Says why YAML takes a text for something else, where that is because of how the text begins: with a
 * sign that means something in YAML, with a quotation that ends before the text does, or with curly
 * quotation marks, which are letters to YAML.
 * @param line a line that YAML took otherwise than it was meant.
 */
export function valueStartFault(line: string): ValueStartFault | undefined {
  const [, before = '', rest = ''] = field.exec(line) ?? [];
  const value = rest.trim();
  const fault = curly(value) ?? quotedPart(value) ?? sign(value);
  return fault && { index: before.length, ...fault };
}

/** A text between straight quotation marks, as YAML takes it. */
export function inStraightQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A text without the curly quotation marks that it stands between; undefined where it does not. */
export function withoutCurlyQuotes(text: string): string | undefined {
  return text.length > 2 && opening.test(text) && closing.test(text)
    ? text.slice(1, -1).trim()
    : undefined;
}

/** What stands before the value of a field, or of an entry in a list. */
const field = /^(\s*(?:-\s+)*(?:[\w-]+:\s+|(?<=-\s+)))(\S.*)$/;

const marks = '“”„‟‘’‚‛«»‹›「」『』＂';
const opening = new RegExp(`^[${marks}]`);
const closing = new RegExp(`[${marks}]$`);

function curly(value: string): Fault | undefined {
  if (!opening.test(value)) return undefined;
  const inner = withoutCurlyQuotes(value);
  const isWhole = inner !== undefined && !new RegExp(`[${marks}]`).test(inner.replaceAll('’', ''));
  return {
    what: `The text begins with a curly quotation mark (${value.charAt(0)}), which YAML takes for a letter and not for a quotation mark.`,
    remedy: `Use straight quotation marks: ${inStraightQuotes(isWhole ? inner : value)}`,
  };
}

/** "Yard" opens: the quotation ends, and the text goes on. */
function quotedPart(value: string): Fault | undefined {
  const quote = value.charAt(0);
  if (quote !== '"' && quote !== "'") return undefined;
  const end = value.indexOf(quote, 1);
  // A quote that closes where it should was opened in the line above.
  if (end === -1 || end === value.length - 1) return undefined;
  const isWhole = value.endsWith(quote);
  return {
    what: `The text begins with ${quote}, and YAML takes the next ${quote} for its end.`,
    remedy: `Put the whole text between quotation marks of the other kind: ${inStraightQuotes(isWhole ? value.slice(1, -1) : value)}`,
  };
}

function sign(value: string): Fault | undefined {
  const [first] = /^(?:[*&![\]{},#>|@`%]|[-?:](?!\S))/.exec(value) ?? [];
  if (first === undefined) return undefined;
  const plain = withoutMarkdown(value);
  const quoted = `straight quotation marks: ${inStraightQuotes(plain ?? value)}`;
  const listBelow = first === '-' ? '; a list begins on the line below' : '';
  return {
    what: `The text begins with ${first}, which YAML keeps for itself.`,
    remedy:
      plain === undefined
        ? `Put the text between ${quoted}${listBelow}`
        : `Fields carry no Markdown: leave it out, and put the text between ${quoted}`,
  };
}

/** The words of a text whose beginning is marked up; undefined where it is not. */
function withoutMarkdown(value: string): string | undefined {
  const plain = value
    .replace(/^(?:#+|>)\s+/, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(\*{1,3}|`)(?=\S)(.*?\S)\1/g, '$2');
  return plain === value || plain === '' ? undefined : plain;
}
