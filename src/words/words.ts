import { IntlMessageFormat } from 'intl-messageformat';
import { catalogueOf, english, type WordKey } from './catalogues.ts';
import { namesOf, scriptParts } from './messages.ts';
import type { ScriptMessage } from './scriptMessage.ts';
import { memoizePerKey } from '../base/memoize.ts';

/** What a message names in braces, like {count}. */
export type WordValues = Readonly<Record<string, string | number>>;

/** A part of a message: text, or the text between tags, by the tags' name. */
export type WordPart = string | { readonly tag: string; readonly text: string };

/** Messages of a newsroom's own, in the ICU's MessageFormat. */
export type OwnWords = Readonly<Partial<Record<WordKey, string | undefined>>>;

/** The words of the interface in one language. */
export interface Words {
  /**
   * A message as plain text.
   * @throws Error where a value is missing that it names.
   */
  (key: WordKey, values?: WordValues): string;
  /** A message that holds <tags></tags>, part by part. */
  readonly parts: (key: WordKey, values?: WordValues) => WordPart[];
  /** A message for a page's script. */
  readonly forScript: (key: WordKey) => ScriptMessage;
}

/**
 * The words of the interface: a newsroom's own where it has them, else those of the language’s
 * catalogue, else English ones.
 * @param language a BCP 47 tag, by which numbers and plurals are written too.
 * @param own of words.yaml; their syntax is good.
 */
export function wordsIn(language: string, own: OwnWords = {}): Words {
  const catalogue = catalogueOf(language);
  const messageOf = memoizePerKey((key: WordKey) => {
    const { text, rules } = textOf(key);
    return { format: new IntlMessageFormat(text, rules), tags: namesOf(text).tags };
  });

  /** Where English stands in, numbers and plurals are English too. */
  function textOf(key: WordKey): { readonly text: string; readonly rules: string } {
    const text = own[key] ?? catalogue?.[key];
    return text === undefined ? { text: english[key], rules: 'en' } : { text, rules: language };
  }

  const say = (key: WordKey, values?: WordValues): string =>
    String(messageOf(key).format.format(values));
  return Object.assign(say, {
    parts(key: WordKey, values?: WordValues): WordPart[] {
      const { format, tags } = messageOf(key);
      const links: Record<string, (inner: readonly WordPart[]) => WordPart> = {};
      for (const tag of tags)
        links[tag] = (inner) => ({ tag, text: inner.map(plainText).join('') });
      const formatted = format.format<WordPart>({ ...values, ...links });
      return Array.isArray(formatted) ? formatted : [formatted];
    },
    forScript(key: WordKey): ScriptMessage {
      const { text, rules } = textOf(key);
      return { language: rules, parts: scriptParts(text) };
    },
  });
}

function plainText(part: WordPart): string {
  return typeof part === 'string' ? part : part.text;
}
