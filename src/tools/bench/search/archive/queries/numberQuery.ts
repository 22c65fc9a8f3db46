import { oneOf, shuffled } from '../../../../newsrooms/corpus/draw.ts';
import { textOf, wordsOf } from '../words.ts';
import type { Making } from './making.ts';
import { englishStory, idsOf } from './drawn.ts';

/**
 * A number as the story has it or as others write it, with what is counted where there is a word for
 * that; right is each story that has it whole.
 */
export const numberQuery: Making = ({ random, wire, words }) => {
  const story = englishStory(random, wire.stories);
  const form = oneOf(random, forms);
  const [whole] = shuffled(random, textOf(story).match(form.pattern) ?? []);
  if (whole === undefined) return undefined;
  const [number = ''] = wordsOf(whole.replace(/^[$£]/, ''));
  const holders = form.isDate
    ? words
        .holdingAll(wordsOf(whole))
        .filter((nth) => textOf(wire.stories[nth] ?? story).includes(whole))
    : words.holding(number);
  if (holders.length === 0 || holders.length > 8) return undefined;
  return { typed: oneOf(random, form.typed)(whole), right: idsOf(holders, wire.stories) };
};

/** Forms of numbers, and the ways in which each is typed. */
const forms: readonly {
  readonly pattern: RegExp;
  readonly isDate?: true;
  readonly typed: readonly ((whole: string) => string)[];
}[] = [
  {
    pattern: /(?<![\d.,$£])\d{1,3},\d{3}(?: tonnes)?(?![\d.,/])/g,
    typed: [asWritten, (text) => text.replace(',', ''), (text) => text.replace(',', ' ')],
  },
  { pattern: /(?<![\d.,$£])\d+\.\d{1,2}(?: mln)?(?![\d.,/])/g, typed: [asWritten] },
  { pattern: /[$£]\d[\d,]*(?![\d.,/])/g, typed: [asWritten, (text) => text.slice(1)] },
  { pattern: /(?<!\d)\d+[½¼¾]/g, typed: [asWritten] },
  { pattern: /Q\d\/\d{4}/g, typed: [asWritten] },
  {
    pattern: /\d{1,2} (?:January|March|May|July|October) \d{4}/g,
    isDate: true,
    typed: [asWritten],
  },
  {
    pattern: /HS \d{4}(?:\.\d\d)?/g,
    isDate: true,
    typed: [asWritten, (text) => text.replace(' ', ''), (text) => text.slice(3)],
  },
];

function asWritten(text: string): string {
  return text;
}
