import type { StoryRule } from '../rule.ts';
import { textsOf } from '../storyText.ts';

export const ambiguousCurrency: StoryRule = {
  name: 'ambiguous-currency',
  severity: 'warning',
  explanation:
    '$ is the sign of some twenty currencies, ¥ of two, kr of four. Where trade crosses borders, a sum says which: US$4 billion, or USD 4 billion.',
  *look(story) {
    for (const { text, at } of textsOf(story)) {
      for (const { index, 0: found, groups = {} } of text.matchAll(ambiguous)) {
        const sign = (groups.before ?? groups.behind ?? '').trim();
        yield {
          place: at(index),
          what: `"${sign}" is the sign of several currencies.`,
          found,
          remedy: `Write ${instead[sign] ?? 'the code of the currency'} before the sum.`,
        };
      }
    }
  },
};

/** A sign by itself before or behind a number; with letters before it, it says whose it is. */
const ambiguous =
  /(?<![\p{L}\p{Sc}])(?<before>[$¥])\s?\d[\d.,]*|(?<![\p{L}\d])\d[\d.,\s]*(?<behind>\s?[$¥]|\skr)(?![\p{L}\p{Sc}])/gu;

const instead: Readonly<Record<string, string>> = {
  $: 'US$, A$, C$ or the code, as in USD,',
  '¥': 'CN¥ or JP¥, or the code, as in CNY,',
  kr: 'DKK, ISK, NOK or SEK',
};
