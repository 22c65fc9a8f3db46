import { slugOf } from '../../../content/fields/slug.ts';
import type { StoryKind } from '../../../content/fields/storyKinds.ts';
import { type Random, randomFrom, zipf } from '../random.ts';
import { type Cast, makeCast } from './cast.ts';
import { between, oneOf } from './draw.ts';
import { authors, countries, offset, sections, topics } from './lists.ts';
import type { Names } from './names.ts';
import { headline } from './sentences.ts';

/** What is settled of a story before it is written. */
export interface StoryPlan {
  /** Counts from 0, the oldest story. */
  readonly nth: number;
  readonly id: string;
  readonly headline: string;
  readonly section: string;
  readonly kind: StoryKind;
  readonly author: string;
  readonly topics: readonly string[];
  readonly countries: readonly string[];
  readonly published: Date;
  readonly cast: Cast;
  readonly hasImage: boolean;
  readonly hasComponent: boolean;
}

/** The oldest story is not before this, the newest before the other, within a month: six years of news. */
export const firstDay = new Date('2018-12-16T00:00:00Z');
export const lastDay = new Date('2024-12-16T00:00:00Z');

/**
 * Plans an archive, oldest story first: topics and countries with long tails, and stories that run
 * on for some weeks.
 * @param count how many; they are spread over the same six years whatever it is.
 * @returns two more than that, which the newsroom files next: the last begins a month.
 */
export function planStories(count: number, seed: number, names: Names): readonly StoryPlan[] {
  const plans: StoryPlan[] = [];
  const taken = new Set<string>();
  const step = (lastDay.getTime() - firstDay.getTime()) / count;
  for (let nth = 0; nth < count + 2; nth += 1) {
    const random = randomFrom(seed * 1_000_003 + nth);
    const before = random() < 0.4 ? plans[nth - 1 - zipf(random, 60, 0.7)] : undefined;
    const time = firstDay.getTime() + step * (nth + random() * 0.9);
    const published = wholeMinute(nth > count ? monthAfter(plans.at(-1)?.published) : time);
    const plan = planStory(random, names, before, { nth, published });
    const month = monthFolder(published);
    const slug = slugOf(plan.headline);
    const id = taken.has(`${month}/${slug}`) ? `${month}/${slug}-${nth}` : `${month}/${slug}`;
    taken.add(id);
    plans.push({ ...plan, id });
  }
  return plans;
}

function planStory(
  random: Random,
  names: Names,
  before: StoryPlan | undefined,
  place: Pick<StoryPlan, 'nth' | 'published'>,
): Omit<StoryPlan, 'id'> {
  const cast = before?.cast ?? makeCast(random, names);
  return {
    ...place,
    cast,
    headline: headline({ random, names, cast }),
    section: before?.section ?? oneOf(random, sections),
    kind: kindOf(random()),
    author: oneOf(random, authors),
    topics:
      before?.topics ??
      several(
        random,
        1,
        3,
        topics.map(({ id }) => id),
        0.9,
      ),
    countries: before?.countries ?? several(random, 0, 3, countries, 1.1),
    hasImage: random() < 0.02,
    hasComponent: random() < 0.1,
  };
}

function kindOf(draw: number): StoryKind {
  if (draw < 0.55) return 'report';
  if (draw < 0.85) return 'brief';
  return draw < 0.95 ? 'analysis' : 'explainer';
}

function several(
  random: Random,
  least: number,
  most: number,
  items: readonly string[],
  exponent: number,
): string[] {
  const drawn = Array.from(
    { length: between(random, least, most) },
    () => items[zipf(random, items.length, exponent)],
  );
  return [...new Set(drawn.filter((item) => item !== undefined))];
}

function wholeMinute(time: number): Date {
  return new Date(Math.floor(time / 60_000) * 60_000);
}

/** A moment of the first day of the next month. */
function monthAfter(moment = firstDay): number {
  return Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 1, 9);
}

/** The folder of a month in the corpus' own zone, as 2025/06. */
export function monthFolder(published: Date): string {
  return new Date(published.getTime() + offset.milliseconds)
    .toISOString()
    .slice(0, 7)
    .replace('-', '/');
}
