import { grouped } from '../grouped.ts';
import type { FoundStory, PagefindOptions } from '../pagefind/reading/index.ts';
import { readResult, type Result } from './result.ts';

/**
 * Loads what is told of some of the stories found, in order.
 * Pagefind orders the stories of each language by date, and of each query, but not those of several: the first of all
 * are among the first of each.
 */
export async function readStories(
  stories: readonly Pick<FoundStory, 'language' | 'list' | 'load'>[],
  { published }: PagefindOptions['sort'],
  from: number,
  to: number,
): Promise<Result[]> {
  const lists = [...grouped(stories, ({ list }) => list).values()];
  if (published === undefined || lists.length < 2) return load(stories.slice(from, to));
  const firsts = await load(lists.flatMap((group) => group.slice(0, to)));
  const direction = published === 'asc' ? 1 : -1;
  return firsts.toSorted((a, b) => direction * (time(a) - time(b))).slice(from, to);
}

function load(stories: readonly Pick<FoundStory, 'language' | 'load'>[]): Promise<Result[]> {
  return Promise.all(stories.map(async (story) => readResult(await story.load(), story.language)));
}

function time({ published }: Result): number {
  return published?.getTime() ?? 0;
}
