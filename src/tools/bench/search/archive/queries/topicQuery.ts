import { between, oneOf, shuffled } from '../../../../newsrooms/corpus/draw.ts';
import { type Subject, subjects } from '../../../../newsrooms/wire/subjects.ts';
import { english } from '../../../../newsrooms/wire/tongues/english.ts';
import { wordsOf } from '../words.ts';
import type { Making } from './making.ts';

/**
 * A term or two of a subject that tell it from others; right is each story that is about it, wrong what
 * mentions it. Ten right stories and more hold what is typed, or nobody could find ten by it.
 */
export const topicQuery: Making = ({ random, wire, words }) => {
  const subject = oneOf(random, subjects);
  const terms = shuffled(random, termsOf(subject).filter(tells(subject)));
  const typed = terms.slice(0, between(random, 1, 2)).join(' ');
  const right = wire.stories.filter(({ affair }) => affair.subject === subject);
  const holders = new Set(words.holdingAll(wordsOf(typed)));
  if (right.filter(({ nth }) => holders.has(nth)).length < 10) return undefined;
  return { typed, right: new Set(right.map(({ id }) => id)) };
};

function termsOf({ goods, matters, apart }: Subject): readonly string[] {
  return [...goods, ...matters, ...apart];
}

/** Tells of a term whether some word of it is in no form another subject’s, as "charter", or all of theirs, as "frost". */
function tells(subject: Subject): (term: string) => boolean {
  const others = subjects
    .filter((other) => other !== subject)
    .flatMap((other) => [...termsOf(other), ...other.verbs]);
  const told = new Set([...others, ...Object.values(english.words).flat()].flatMap(stemsOf));
  return (term) => stemsOf(term).some((stem) => !told.has(stem));
}

function stemsOf(term: string): string[] {
  return wordsOf(term).map((word) => word.replace(/(?:s|ed|ing)$/, ''));
}
