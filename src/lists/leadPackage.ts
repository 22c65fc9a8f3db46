import { mostBeside } from '../content/fields/front.ts';
import type { StoryData } from '../content/editionData.ts';

/** What the front page asks of a story to tell whether it belongs to the lead. */
export interface Related {
  readonly id: string;
  readonly data: Pick<StoryData, 'kind' | 'published' | 'topics' | 'series' | 'readNext'>;
}

/**
 * Chooses what stands with the lead of the front page: first news of the same days that belongs to it,
 * then one story that tells what it means, an analysis or an explainer of whatever day. A story belongs to
 * another with which it shares a series or a topic. Who shares more is chosen sooner; of those that share as
 * much, whom either names to be read next, and then who is newer.
 * @param stories newest first, the lead not among them.
 * @returns three at most.
 */
export function storiesBeside<Entry extends Related>(
  lead: Entry,
  stories: readonly Entry[],
): Entry[] {
  const close = closest(lead, stories);
  const meaning = close.filter(tellsWhatItMeans).slice(0, 1);
  const news = close
    .filter((story) => !tellsWhatItMeans(story) && isOfTheSameDays(lead, story))
    .slice(0, mostBeside - meaning.length)
    .toSorted((a, b) => b.data.published.getTime() - a.data.published.getTime());
  return [...news, ...meaning];
}

/** Tells of a story whether it explains the news, and does not bring it. */
export function tellsWhatItMeans({ data: { kind } }: Pick<Related, 'data'>): boolean {
  return kind === 'analysis' || kind === 'explainer';
}

function closest<Entry extends Related>(lead: Entry, stories: readonly Entry[]): Entry[] {
  return stories
    .map((story) => ({ story, closeness: closeness(lead, story) }))
    .filter((candidate) => candidate.closeness > 0)
    .toSorted((a, b) => b.closeness - a.closeness)
    .map(({ story }) => story);
}

function closeness(lead: Related, { id, data }: Related): number {
  const { topics, series, readNext } = lead.data;
  const isOfSeries = series !== undefined && series === data.series;
  const shared = topics.filter((topic) => data.topics.includes(topic)).length + Number(isOfSeries);
  const isNamed = readNext.includes(id) || data.readNext.includes(lead.id);
  return shared === 0 ? 0 : shared + (isNamed ? 0.5 : 0);
}

function isOfTheSameDays(lead: Related, { data }: Related): boolean {
  return Math.abs(data.published.getTime() - lead.data.published.getTime()) <= fortnight;
}

/** In milliseconds. */
const fortnight = 14 * 24 * 60 * 60 * 1000;
