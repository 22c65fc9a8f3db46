import { type Problem, tellIn } from '../../base/problems/problem.ts';
import type { StoryReading } from '../stories/readStory.ts';
import type { CheckedContent } from '../newsroom.ts';

/** Checks that a part is one of a series, and that no two stories are the same part of one. */
export function checkSeries({ stories, strays }: CheckedContent): Problem[] {
  const holders = new Map<string, string>();
  return [...stories, ...strays].flatMap(({ file, frontmatter, placeOf }: StoryReading) => {
    const { series, part, translationOf, language } = frontmatter;
    if (part === undefined) return [];
    const tell = tellIn(file, placeOf).bind(undefined, ['part'], `part: ${part}`);
    if (series === undefined) {
      return tell({
        what: 'The story is a part, and does not say of which series.',
        remedy: 'Add "series:" with an id of series.yaml, or remove the line.',
      });
    }
    // A translation is the same part as its original.
    const key = `${series} ${part} ${translationOf === undefined ? '' : language}`;
    const holder = holders.get(key);
    if (holder === undefined) {
      holders.set(key, file);
      return [];
    }
    return tell({
      what: `${holder} is part ${part} of the series already.`,
      remedy: 'Give this part another number, or remove the line to count it by its date.',
    });
  });
}
