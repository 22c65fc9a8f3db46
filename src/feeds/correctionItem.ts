import { startOfDay } from '../times.ts';
import type { FeedItem } from './feed.ts';
import { type FeedDesk, feedItem, type FeedStory } from './feedItem.ts';
import { textAsHtml } from './textAsHtml.ts';

/** What a feed tells of a correction. */
export interface FeedCorrection {
  readonly story: FeedStory;
  /** A day, like 2025-06-14. */
  readonly date: string;
  readonly text: string;
  /** Counts the story's corrections of one day from 1. */
  readonly number: number;
}

/** Tells a correction as a feed does: what was wrong and what is right, and in which story. */
export function correctionItem(
  { story, date, text, number }: FeedCorrection,
  desk: FeedDesk & { readonly publication: { readonly timeZone: string } },
): FeedItem {
  const { headline, published } = story.data;
  const item = feedItem(story, desk, { content: '', image: undefined });
  const start = startOfDay(date, desk.publication.timeZone);
  return {
    ...item,
    guid: `${item.guid}#correction-${date}${number === 1 ? '' : `-${number}`}`,
    url: `${item.url}#corrections`,
    title: `Correction: ${headline}`,
    summary: text,
    content: `<p>${textAsHtml(text)}</p><p>In: <a href="${item.url}">${textAsHtml(headline)}</a></p>`,
    // A correction has a day and no hour; on the story's own day it came after the story.
    published: start > published ? start : published,
    updated: undefined,
    // The correction is in the publication's language, whatever the story's.
    language: desk.publication.language,
  };
}
