import type { Problem } from '../../base/problems/problem.ts';
import { dayOf } from '../../base/times.ts';
import type { CheckedContent } from '../newsroom.ts';
import type { LetterRead } from '../reading/readLetters.ts';
import { likelyStory, storyRemedy } from './likelyStory.ts';

/** Checks that printed letters answer stories that are there, and were written when they could be. */
export function checkLetters(
  letters: readonly LetterRead[],
  { stories, strays, publication }: Pick<CheckedContent, 'stories' | 'strays' | 'publication'>,
  now: Date,
): Problem[] {
  if (letters.length === 0) return [];
  const { timeZone = 'UTC' } = publication;
  const all = [...stories, ...strays];
  const published = new Map(all.map(({ id, frontmatter }) => [id, frontmatter.published]));
  const guess = likelyStory(all);
  return letters.flatMap(({ file, letter: { story, date }, placeOf }) => {
    if (!published.has(story)) {
      return [
        {
          file,
          ...placeOf(['story']),
          what: 'The letter answers a story that is not there.',
          found: story,
          remedy: storyRemedy(guess(story)),
        },
      ];
    }
    const moment = published.get(story);
    // A story whose time cannot be read has its own problem.
    const from = moment === undefined ? '' : dayOf(moment, timeZone);
    const isBefore = date < from;
    const isAhead = date > dayOf(now, timeZone);
    if (!isBefore && !isAhead) return [];
    return [
      {
        file,
        ...placeOf(['date']),
        what: isAhead ? 'The letter is of a day to come.' : 'The letter is older than the story.',
        found: date,
        remedy: isAhead
          ? 'Correct the day.'
          : `Correct the day, or name the story that it answers: this one is of ${from}.`,
      },
    ];
  });
}
