import type { Problem } from '../../problems/problem.ts';

/**
 * Words what the MDX parser threw.
 * @throws the error itself when it is no parser's error: then it is ours, and hiding it would help nobody.
 */
export function mdxSyntaxProblem(error: unknown, file: string): Problem {
  const match = error instanceof Error ? parserMessage.exec(error.message) : null;
  if (match === null) throw error;
  const [, line = '1', column = '1', message = ''] = match;
  return {
    file,
    line: Number(line),
    column: Number(column),
    what: 'The MDX is broken.',
    found: message,
    remedy: remedyFor(message),
  };
}

/** Sätteri's form: `line:column: message (rule)`. */
const parserMessage = /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s;

function remedyFor(message: string): string {
  const tag = /Expected a closing tag for `<(\w[^>`]*)>`/.exec(message)?.[1];
  if (tag !== undefined) {
    return `Close it with </${tag}>, or with /> where nothing stands inside; write a plain < as \\<.`;
  }
  if (message.includes('create a comment')) return 'Write a comment as {/* text */}.';
  if (message.includes('esm')) return 'Mend the import or export, and leave a blank line after it.';
  if (message.includes('`{`') || message.includes('expression')) {
    return 'Close the brace, or write a plain { as \\{.';
  }
  return 'Mend the tag or the brace; write a plain < as \\< and a plain { as \\{.';
}
