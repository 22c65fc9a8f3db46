import { namesFrom } from './names.ts';
import { planStories, type StoryPlan } from './plans.ts';
import { writeStory, type WrittenStory } from './storyFile.ts';

/** A made-up archive. */
export interface Corpus {
  /** Oldest first. */
  readonly plans: readonly StoryPlan[];
  /** The story that the newsroom files next; it is not in the archive yet. */
  readonly next: StoryPlan;
  /** The first story of the month after that. */
  readonly nextMonth: StoryPlan;
  /** The whole text of a story; made anew each time, since an archive of them is large. */
  readonly storyOf: (plan: StoryPlan) => WrittenStory;
}

/**
 * Makes up an archive; the same for the same count and seed.
 * @param stories how many, from 1 up.
 */
export function makeUpCorpus(stories: number, seed: number): Corpus {
  const names = namesFrom(seed);
  const planned = planStories(stories, seed, names);
  const plans = planned.slice(0, stories);
  const [next, nextMonth] = planned.slice(stories);
  if (next === undefined || nextMonth === undefined) {
    throw new RangeError(`No archive has ${stories} stories.`);
  }
  return { plans, next, nextMonth, storyOf: (plan) => writeStory(plan, plans, seed, names) };
}
