import { randomFrom, zipf } from '../../testing/random.ts';
import type { ReadNextStory } from './ReadNextStory.ts';

/**
 * Makes up stories for tests, as a newsroom would file them over the years: four sections of unlike size, 130
 * topics and 170 countries with long tails, words by Zipf's law, some of them the topics' own, and running
 * stories whose names come back for some weeks.
 * @returns stories oldest first; the same for the same seed, and the first n are the same for every count.
 */
export function sampleStories(count: number, seed: number): readonly ReadNextStory[] {
  const random = randomFrom(seed);
  const several = <T>(least: number, most: number, make: () => T) =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, make);

  const threads: Thread[] = [];
  const newThread = (nth: number): Thread => ({
    section: random() < 0.5 ? 'news' : (sections[Math.floor(random() * sections.length)] ?? 'news'),
    topics: several(1, 3, () => zipf(random, 130, 0.9)),
    countries: several(0, 3, () => zipf(random, 170, 1.1)),
    names: several(2, 5, () => `Name${nth}x${Math.floor(random() * 1e6).toString(36)}`),
  });

  let time = Date.UTC(2016, 0, 1);
  return Array.from({ length: count }, (_, nth) => {
    time += Math.floor(random() * 8 * 60) * 60_000;
    const running =
      random() < 0.4 ? threads[threads.length - 1 - zipf(random, 60, 0.7)] : undefined;
    const thread = running ?? newThread(nth);
    if (running === undefined) threads.push(thread);
    const word = () => {
      const topic = thread.topics[Math.floor(random() * thread.topics.length)] ?? 0;
      const draw = random();
      if (draw < 0.12) return thread.names[Math.floor(random() * thread.names.length)] ?? '';
      if (draw < 0.35) return `t${topic}w${zipf(random, 200, 0.8)}`;
      return `w${zipf(random, 30_000, 1.05)}`;
    };
    return {
      id: `${new Date(time).getUTCFullYear()}/story-${nth}`,
      headline: several(6, 12, word).join(' '),
      standfirst: several(14, 30, word).join(' '),
      section: thread.section,
      topics: [...new Set([...thread.topics, ...several(0, 1, () => zipf(random, 130, 0.9))])].map(
        (topic) => `topic-${topic}`,
      ),
      countries: [...new Set(thread.countries)].map((country) => `C${country}`),
      published: new Date(time),
      readNext: [],
    };
  });
}

const sections = ['news', 'markets', 'policy', 'logistics'];

interface Thread {
  readonly section: string;
  readonly topics: readonly number[];
  readonly countries: readonly number[];
  readonly names: readonly string[];
}
