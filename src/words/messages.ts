import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { ScriptPart } from './scriptMessage.ts';

/** What a message is put together from. */
export interface MessageNames {
  /** Names in braces, like count in {count}. */
  readonly values: ReadonlySet<string>;
  /** Names of tags, like search in <search>Search</search>. */
  readonly tags: ReadonlySet<string>;
}

/**
 * Finds what a message names.
 * @throws SyntaxError where it is no message of ICU's MessageFormat.
 */
export function namesOf(message: string): MessageNames {
  const names = { values: new Set<string>(), tags: new Set<string>() };
  collect(parse(message), names);
  return names;
}

function collect(
  elements: readonly MessageFormatElement[],
  names: { values: Set<string>; tags: Set<string> },
): void {
  for (const element of elements) {
    if (element.type === TYPE.tag) {
      names.tags.add(element.value);
      collect(element.children, names);
    } else if (element.type === TYPE.plural || element.type === TYPE.select) {
      names.values.add(element.value);
      for (const { value } of Object.values(element.options)) collect(value, names);
    } else if (element.type === TYPE.date || element.type === TYPE.time) {
      throw new SyntaxError('No message has a date or a time to be written.');
    } else if (element.type !== TYPE.literal && element.type !== TYPE.pound) {
      names.values.add(element.value);
    }
  }
}

/**
 * Takes a message apart for a page's script.
 * @throws SyntaxError where it is no message, or picks words by a text.
 */
export function scriptParts(message: string): ScriptPart[] {
  return parse(message).map((element) => scriptPart(element));
}

function scriptPart(element: MessageFormatElement, plural = ''): ScriptPart {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.pound:
      return { number: plural };
    case TYPE.number:
      return { number: element.value };
    case TYPE.argument:
      return { value: element.value };
    case TYPE.tag:
      return {
        tag: element.value,
        parts: element.children.map((child) => scriptPart(child, plural)),
      };
    case TYPE.plural:
      return {
        plural: element.value,
        forms: Object.fromEntries(
          Object.entries(element.options).map(([form, { value }]) => [
            form,
            value.map((part) => scriptPart(part, element.value)),
          ]),
        ),
      };
    default:
      throw new SyntaxError('A script puts no such message together.');
  }
}
