import { type Problem, tellIn } from '../../base/problems/problem.ts';
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
    const tell = tellIn(file, placeOf);
    if (!published.has(story)) {
      return tell(['story'], story, {
        what: 'The letter answers a story that is not there.',
        remedy: storyRemedy(guess(story)),
      });
    }
    const moment = published.get(story);
    // A story whose time cannot be read has its own problem.
    const from = moment === undefined ? '' : dayOf(moment, timeZone);
    if (date > dayOf(now, timeZone)) {
      const what = 'The letter is of a day to come.';
      return tell(['date'], date, { what, remedy: 'Correct the day.' });
    }
    if (date >= from) return [];
    return tell(['date'], date, {
      what: 'The letter is older than the story.',
      remedy: `Correct the day, or name the story that it answers: this one is of ${from}.`,
    });
  });
}
