import type { WordKey } from '../words/catalogues.ts';
import { messageParts, messageText, type ScriptMessage } from '../words/scriptMessage.ts';
import type { Words } from '../words/words.ts';
import { isRecord } from './typeGuards.ts';

/** What the script of the search page says. */
const keys = [
  'search.found',
  'search.foundFor',
  'search.quoted',
  'search.instead',
  'search.unheld',
  'search.partial',
  'search.leftOut',
  'search.also',
  'search.offer',
  'search.narrowed',
  'search.bestMatch',
  'search.newest',
  'feed.format',
] as const satisfies readonly WordKey[];

type Key = (typeof keys)[number];
type Values = Readonly<Record<string, string | number>>;

/** The words of the search page's script, in one language. */
export interface ScriptWords {
  (key: Key, values?: Values): string;
  /** A message with nodes in the place of its tags, each made of the text between them. */
  readonly parts: <Made>(
    key: Key,
    values: Values,
    nodes: Readonly<Record<string, (text: string) => Made>>,
  ) => (string | Made)[];
  /** Names all of some words in one line, as "a, b and c". */
  readonly list: (words: readonly string[]) => string;
}

/** The messages of the script, as the page holds them. */
export function wordsForScript(words: Words): Readonly<Record<Key, ScriptMessage>> {
  const messages = Object.fromEntries(keys.map((key) => [key, words.forScript(key)]));
  if (hasAll(messages)) return messages;
  throw new TypeError('A message of the search is missing.');
}

/**
 * Reads the messages that the page holds.
 * @throws TypeError where one is missing, so that the page's text without script stays.
 */
export function readScriptWords(text: string, language: string): ScriptWords {
  const messages: unknown = JSON.parse(text);
  if (!hasAll(messages)) throw new TypeError('The page has not all messages of the search.');
  return Object.assign((key: Key, values?: Values) => messageText(messages[key], values), {
    parts: <Made>(
      key: Key,
      values: Values,
      nodes: Readonly<Record<string, (text: string) => Made>>,
    ) => messageParts(messages[key], values, nodes),
    list: (words: readonly string[]) => new Intl.ListFormat(language).format(words),
  });
}

function hasAll(value: unknown): value is Readonly<Record<Key, ScriptMessage>> {
  return isRecord(value) && keys.every((key) => isRecord(value[key]) && 'parts' in value[key]);
}
