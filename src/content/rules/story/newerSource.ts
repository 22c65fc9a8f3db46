import type { StoryRule } from '../rule.ts';

export const newerSource: StoryRule = {
  name: 'newer-source',
  explanation:
    'A story cannot rest on what came out after it: either the source’s date is wrong, or the story was updated and does not say so.',
  *look({ frontmatter: { sources, published, updated }, placeOf }) {
    const last = (updated ?? published).getTime() + dayAhead;
    for (const [index, { date, name }] of sources.entries()) {
      if (date === undefined || Date.parse(date) <= last) continue;
      yield {
        place: placeOf(['sources', index, 'date']),
        what: `The source "${name}" is newer than the story.`,
        found: date,
        remedy: 'Correct the date, or write "updated" with the time at which the source came in.',
      };
    }
  },
};

/** A day has begun somewhere up to 14 hours before it has at UTC. */
const dayAhead = 14 * 60 * 60 * 1000;
