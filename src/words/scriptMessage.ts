/** A message in the form that a page's script puts together, without the library that reads messages. */
export interface ScriptMessage {
  /** The BCP 47 tag of the language whose plurals and numbers it has. */
  readonly language: string;
  readonly parts: readonly ScriptPart[];
}

/** A text, a value or a number by its name, what stands between tags, or the forms of a plural. */
export type ScriptPart =
  | string
  | { readonly value: string }
  | { readonly number: string }
  | { readonly tag: string; readonly parts: readonly ScriptPart[] }
  | { readonly plural: string; readonly forms: Readonly<Record<string, readonly ScriptPart[]>> };

/**
 * Puts a message together.
 * @param values what it names in braces.
 * @param nodes make of the text between tags what stands in their place, by the tags’ names.
 * @returns texts and nodes in their order, texts side by side joined.
 */
export function messageParts<Node>(
  { language, parts }: ScriptMessage,
  values: Readonly<Record<string, string | number>> = {},
  nodes: Readonly<Record<string, (text: string) => Node>> = {},
): (string | Node)[] {
  const written: (string | Node)[] = [];
  const write = (part: ScriptPart): void => {
    if (typeof part === 'string') add(part);
    else if ('value' in part) add(String(values[part.value]));
    else if ('number' in part)
      add(new Intl.NumberFormat(language).format(Number(values[part.number])));
    else if ('plural' in part) for (const inner of form(part)) write(inner);
    else {
      const node = nodes[part.tag];
      const inner = { language, parts: part.parts };
      if (node === undefined) part.parts.forEach(write);
      else written.push(node(messageText(inner, values)));
    }
  };
  const add = (text: string): void => {
    const last = written.at(-1);
    if (typeof last === 'string') written.splice(-1, 1, last + text);
    else written.push(text);
  };
  const form = ({ plural, forms }: Extract<ScriptPart, { plural: string }>) => {
    const count = Number(values[plural]);
    const category = new Intl.PluralRules(language).select(count);
    return forms[`=${count}`] ?? forms[category] ?? forms['other'] ?? [];
  };
  parts.forEach(write);
  return written;
}

/** Puts a message without tags together. */
export function messageText(
  message: ScriptMessage,
  values?: Readonly<Record<string, string | number>>,
): string {
  return messageParts<never>(message, values).join('');
}
