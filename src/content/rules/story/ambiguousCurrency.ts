import type { StoryRule } from '../rule.ts';
import { textsOf } from '../storyText.ts';

export const ambiguousCurrency: StoryRule = {
  name: 'ambiguous-currency',
  explanation:
    '$ is the sign of some twenty currencies, ¥ of two, kr of four. Where trade crosses borders, a sum says which: US$4 billion, or USD 4 billion.',
  *look(story) {
    const told = new Set(ownSigns(story.language));
    for (const { text, at } of textsOf(story)) {
      for (const { index, 0: found, groups = {} } of text.matchAll(ambiguousOrClear)) {
        const { clear = '', before, behind } = groups;
        const sign = (before ?? behind ?? clear.slice(-1)).trim();
        // Once the reader knows whose dollars are meant, or the editor that nobody knows, it holds for the rest.
        if (told.has(sign)) continue;
        told.add(sign);
        if (clear !== '') continue;
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

/** Who reads the language of one country takes its sign for its own money, as newspapers there do. */
function ownSigns(language: string): string[] {
  const { language: tongue, region } = new Intl.Locale(language);
  const country =
    region ?? (tongue === 'en' ? undefined : new Intl.Locale(tongue).maximize().region);
  return Object.keys(homes).filter((sign) => homes[sign]?.includes(country ?? ''));
}

const homes: Readonly<Record<string, readonly string[]>> = {
  $: ['US'],
  '¥': ['CN', 'JP'],
  kr: ['DK', 'IS', 'NO', 'SE'],
};

/** A sign with letters before it, which say whose it is, or one by itself before or behind a number. */
const ambiguousOrClear =
  /(?<clear>\p{Lu}{1,2}[$¥])|(?<![\p{L}\p{Sc}])(?<before>[$¥])\s?\d(?:[\d.,]*\d)?|(?<![\p{L}\d])\d[\d.,\s]*(?<behind>\s?[$¥]|\skr)(?![\p{L}\p{Sc}])/gu;

const instead: Readonly<Record<string, string>> = {
  $: 'US$, A$, C$ or the code, as in USD,',
  '¥': 'CN¥ or JP¥, or the code, as in CNY,',
  kr: 'DKK, ISK, NOK or SEK',
};
