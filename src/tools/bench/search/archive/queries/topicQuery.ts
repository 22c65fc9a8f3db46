import { between, oneOf, shuffled } from '../../../../newsrooms/corpus/draw.ts';
import { subjects } from '../../../../newsrooms/wire/subjects.ts';
import type { Making } from './making.ts';

/** A word or two of a subject; right is each story that is about it, wrong what mentions it. */
export const topicQuery: Making = ({ random, wire }) => {
  const subject = oneOf(random, subjects);
  const words = shuffled(random, [...subject.goods, ...subject.matters, ...subject.apart]);
  const typed = words.slice(0, between(random, 1, 2));
  const right = wire.stories.filter(({ affair }) => affair.subject === subject);
  if (right.length < 10) return undefined;
  return { typed: typed.join(' '), right: new Set(right.map(({ id }) => id)) };
};
