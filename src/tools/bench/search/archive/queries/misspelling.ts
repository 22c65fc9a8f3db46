import { between, oneOf, shuffled } from '../../../../newsrooms/corpus/draw.ts';
import type { Random } from '../../../../newsrooms/random.ts';
import { isTelling, textOf, wordsOf } from '../words.ts';
import type { KnownWords } from '../words.ts';
import type { Making } from './making.ts';
import { englishStory, idsOf } from './drawn.ts';
import { editsBetween } from './edits.ts';

/**
 * A word of a story with a letter wrong, of every fourth the first one, half beside another word of the
 * story; right is each story that has the words as they were meant.
 */
export const misspelling: Making = ({ random, wire, words }, nth) => {
  const story = englishStory(random, wire.stories);
  const long = [...new Set(wordsOf(textOf(story)).filter(isTelling))].filter(
    (word) => word.length > 5 && words.holding(word).length > 1,
  );
  const [meant, beside] = shuffled(random, long);
  if (meant === undefined || beside === undefined) return undefined;
  const typed =
    nth % 4 === 0 ? withFirstLetterWrong(random, meant) : withLetterWrong(random, meant);
  if (typed === meant || isMeantOtherwise(typed, meant, words)) return undefined;
  const with_ = nth % 2 === 0 ? [] : [beside];
  return {
    typed: [typed, ...with_].join(' '),
    right: idsOf(words.holdingAll([meant, ...with_]), wire.stories),
  };
};

function withFirstLetterWrong(random: Random, word: string): string {
  return oneOf(random, letters) + word.slice(1);
}

function withLetterWrong(random: Random, word: string): string {
  const at = between(random, 1, word.length - 2);
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  return oneOf(random, [
    before + after,
    before + here + here + after,
    before + oneOf(random, letters) + after,
    before + after.charAt(0) + here + after.slice(1),
  ]);
}

/** Whether another word is as near, or one is as it was typed. */
function isMeantOtherwise(typed: string, meant: string, words: KnownWords): boolean {
  const edits = editsBetween(typed, meant, 2);
  return [...words.all()].some(
    (known) => known !== meant && editsBetween(typed, known, edits) <= edits,
  );
}

const letters = 'abcdefghiklmnoprstuvwyz'.split('');
