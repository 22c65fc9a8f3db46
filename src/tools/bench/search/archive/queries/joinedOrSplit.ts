import { oneOf } from '../../../../newsrooms/corpus/draw.ts';
import { subjects } from '../../../../newsrooms/wire/subjects.ts';
import { textOf, wordsOf } from '../words.ts';
import type { Making } from './making.ts';
import { englishStory, idsOf } from './drawn.ts';

/**
 * Two words typed as one, or one typed as two, half with the name of a place; right is each story that
 * has all of it as it should be written.
 */
export const joinedOrSplit: Making = ({ random, wire, words }, nth) => {
  const story = englishStory(random, wire.stories);
  const text = textOf(story);
  const { apart, together } = oneOf(random, subjects);
  const [written, wrongly] =
    nth % 2 === 0 ? joined(oneOf(random, apart)) : split(oneOf(random, together));
  if (!text.includes(written) || words.holding(wrongly).length > 0) return undefined;
  const place = nth % 4 < 2 ? story.affair.place : undefined;
  if (place !== undefined && !text.includes(place)) return undefined;
  const holders = words
    .holdingAll([...wordsOf(written), ...wordsOf(place ?? '')])
    .filter((other) => textOf(wire.stories[other] ?? story).includes(written));
  return {
    typed: [wrongly, ...(place === undefined ? [] : [place.toLowerCase()])].join(' '),
    right: idsOf(holders, wire.stories),
  };
};

function joined(term: string): readonly [written: string, wrongly: string] {
  return [term, term.replace(' ', '')];
}

function split(term: string): readonly [written: string, wrongly: string] {
  return [term.replace('|', ''), term.replace('|', ' ')];
}
