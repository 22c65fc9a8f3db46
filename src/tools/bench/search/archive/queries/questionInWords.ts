import { oneOf } from '../../../../newsrooms/corpus/draw.ts';
import { type WireStory } from '../../../../newsrooms/wire/wire.ts';
import { textOf } from '../words.ts';
import type { Making } from './making.ts';
import { englishStory } from './drawn.ts';

/** A whole sentence of nine words and more, with many words that the story has not. */
export const questionInWords: Making = ({ random, wire }) => {
  const story = englishStory(random, wire.stories);
  const { affair } = story;
  const { place, firm, person } = affair;
  const text = textOf(story);
  const first = (list: readonly string[]) => list.find((word) => text.includes(word));
  const good = first(affair.subject.goods);
  const matter = first(affair.subject.matters);
  if (good === undefined || matter === undefined) return undefined;
  const typed = oneOf(random, [
    [[place, good], `why did anybody have to worry about the ${good} and ${matter} at ${place}`],
    [[person, matter], `what does ${person} think should be done about the ${matter} now`],
    [[firm, place], `how much ${good} does ${firm} really get through when it is in ${place}`],
    [[firm, matter], `is it true that ${firm} had some kind of trouble with its ${matter}?`],
    [
      [firm, person],
      `who is this ${person} who works for ${firm} and talks so much about ${matter}?`,
    ],
    [[place, matter], `where can I read whether ${matter} around ${place} ever got any better?`],
  ] as const);
  const [needed, question] = typed;
  if (!needed.every((part) => text.includes(part))) return undefined;
  return { typed: question, right: affairStories(story, wire.stories, needed) };
};

/** The stories of the same affair which hold what the question names. */
function affairStories(
  { affair }: WireStory,
  stories: readonly WireStory[],
  needed: readonly string[],
): Set<string> {
  return new Set(
    stories
      .filter(
        (other) => other.affair === affair && needed.every((part) => textOf(other).includes(part)),
      )
      .map(({ id }) => id),
  );
}
