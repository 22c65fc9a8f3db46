import { type Options, parse, parseExpressionAt, tokenizer, tokTypes } from 'acorn';

/**
 * Tells whether code is one expression of plain JavaScript, without JSX.
 * @param code what stands between { and } in MDX; a spread attribute is none.
 */
export function isPlainExpression(code: string): boolean {
  return isRead(code, () => {
    const { end } = parseExpressionAt(code, 0, options);
    return tokenizer(code.slice(end), options).getToken().type === tokTypes.eof;
  });
}

/** Tells whether code is a module of plain JavaScript, without JSX. */
export function isPlainModule(code: string): boolean {
  return isRead(code, () => {
    parse(code, options);
    return true;
  });
}

const options: Options = { ecmaVersion: 'latest', sourceType: 'module' };

/** A story becomes a function that waits for nothing, and parsers differ in what these words mean there. */
function isRead(code: string, read: () => boolean): boolean {
  if (/\b(?:async|await|yield)\b/.test(code)) return false;
  try {
    return read();
  } catch {
    // What is nested too deeply is not for this parser either.
    return false;
  }
}
