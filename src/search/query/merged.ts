import type { FoundStory } from '../pagefind/reading/index.ts';

/**
 * Makes one answer of several, each story once: Pagefind searches for all words of a query and
 * knows no "or". A story counts as what it is most about; what was typed comes first of equals.
 */
export function merged(answers: readonly (readonly FoundStory[])[]): readonly FoundStory[] {
  const [own, ...others] = answers;
  if (own === undefined || others.length === 0) return own ?? [];
  const best = new Map<string, FoundStory>();
  for (const [place, stories] of answers.entries()) {
    for (const story of stories) {
      const score = place === 0 ? story.score : story.score * otherWords;
      const known = best.get(story.id);
      if (known === undefined || known.score < score) best.set(story.id, { ...story, score });
    }
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

/** What a story says in other words weighs a little less than what was typed. */
const otherWords = 0.9;
