import { byFacet, facetNames } from '../facetNames.ts';
import { isRecord, listAt } from '../typeGuards.ts';
import type { Found, FoundStory } from '../pagefind/reading/index.ts';

/**
 * Makes one answer of several, each story once: Pagefind searches for all words of a query and
 * knows no "or". A story counts as what it is most about; what was typed comes first of equals.
 * By date, the stories of each answer stay in their order. The counts are those of the longest answer, and of what the others add.
 */
export async function merged(answers: readonly Found[], isByDate: boolean): Promise<Found> {
  const [own, ...others] = answers;
  if (own === undefined || others.length === 0) return own ?? { stories: [], counts: {} };
  const best = new Map<string, FoundStory>();
  for (const [place, { stories }] of answers.entries()) {
    for (const story of stories) {
      const score = place === 0 ? story.score : story.score * otherWords;
      const known = best.get(story.id);
      if (known !== undefined && known.score >= score) continue;
      best.set(story.id, { ...story, score, list: known?.list ?? `${place} ${story.list}` });
    }
  }
  const longest = answers.reduce((a, b) => (b.stories.length > a.stories.length ? b : a));
  const counted = new Set(longest.stories.map(({ id }) => id));
  const added = [...best.values()].filter(({ id }) => !counted.has(id));
  const stories = [...best.values()];
  return {
    stories: isByDate ? stories : stories.toSorted((a, b) => b.score - a.score),
    counts: await withStories(longest.counts, added.slice(0, mostLoaded)),
  };
}

/** What a story says in other words weighs a little less than what was typed. */
const otherWords = 0.9;

/** How many stories are loaded to be counted; beyond, the counts are a little low. */
const mostLoaded = 200;

async function withStories(
  counts: Found['counts'],
  stories: readonly FoundStory[],
): Promise<Found['counts']> {
  const sums = byFacet((name) => new Map(Object.entries(recordAt(counts, name))));
  for (const story of await Promise.all(stories.map(({ load }) => load()))) {
    for (const name of facetNames) {
      for (const value of listAt(isRecord(story) ? story.filters : undefined, name)) {
        if (typeof value === 'string') {
          sums[name].set(value, Number(sums[name].get(value) ?? 0) + 1);
        }
      }
    }
  }
  return Object.fromEntries(facetNames.map((name) => [name, Object.fromEntries(sums[name])]));
}

function recordAt(counts: Found['counts'], name: string): Readonly<Record<string, unknown>> {
  const found = counts[name];
  return isRecord(found) ? found : {};
}
