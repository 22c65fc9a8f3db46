import type { WireStory } from '../../../newsrooms/wire/wire.ts';

/** What is known of an archive's words without asking any search. */
export interface KnownWords {
  readonly stories: readonly WireStory[];
  /** The stories in which a word stands, by their number, in order; the word in small letters. */
  readonly holding: (word: string) => readonly number[];
  /** The stories in which each of several words stands. */
  readonly holdingAll: (words: readonly string[]) => readonly number[];
  /** All words, in small letters. */
  readonly all: () => IterableIterator<string>;
}

/** Reads which words stand in which stories. */
export function knownWords(stories: readonly WireStory[]): KnownWords {
  const held = new Map<string, number[]>();
  for (const story of stories) {
    for (const word of new Set(wordsOf(textOf(story)))) {
      const list = held.get(word);
      if (list === undefined) held.set(word, [story.nth]);
      else list.push(story.nth);
    }
  }
  const holding = (word: string): readonly number[] => held.get(word) ?? [];
  return {
    stories,
    holding,
    holdingAll(words) {
      const [rarest = [], ...others] = words
        .map(holding)
        .toSorted((a, b) => a.length - b.length)
        .map((list) => new Set(list));
      return [...rarest].filter((nth) => others.every((list) => list.has(nth)));
    },
    all: () => held.keys(),
  };
}

/** All that a reader reads of a story. */
export function textOf({ headline, standfirst, paragraphs }: WireStory): string {
  return [headline, standfirst, ...paragraphs].join('\n');
}

/** The words and the numbers of a text in small letters, a number whole: 16,400, 43.7, Q1/2025. */
export function wordsOf(text: string): string[] {
  return (
    text.toLowerCase().match(/q\d\/\d{4}|\d[\d.,/\u00a0\u202f]*[\d½¼¾]|[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Words of English that tell nothing of what a story is about. */
export function isTelling(word: string): boolean {
  return word.length > 3 && /^\p{L}+$/u.test(word) && !untelling.has(word);
}

const untelling = new Set(
  `what when that this with from were been have more than they their would could will said told
  into under over after before against because between whatever thought asked other year years
  times last such which those since shares traders analysts code`.split(/\s+/),
);
