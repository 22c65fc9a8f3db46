import { correctionWords } from '../content/stories/correctionKinds.ts';
import { plainDay, startOfDay } from '../base/times.ts';
import type { StoryCorrection } from '../lists/corrections.ts';
import type { FeedItem } from './feed.ts';
import { type FeedContext, feedItem, type FeedStory } from './feedItem.ts';
import { htmlIn, textAsHtml } from './text.ts';

/** What a feed tells of a correction. */
export interface FeedCorrection extends Omit<StoryCorrection, 'story'> {
  readonly story: FeedStory;
}

/** Tells a correction as a feed does: what was wrong and what is right, and in which story. */
export function correctionItem(
  { story, date, text, kind, number }: FeedCorrection,
  context: FeedContext,
): FeedItem {
  const { language, timeZone } = context.publication;
  const { headline, published } = story.data;
  const item = feedItem(story, context, { content: '', image: undefined });
  const place = context.words
    .parts('feed.correctedStory', { headline })
    .map((part) =>
      typeof part === 'string'
        ? textAsHtml(part)
        : `<a href="${item.url}">${htmlIn(item.language, 'bdi', textAsHtml(part.text))}</a>`,
    )
    .join('');
  const start = startOfDay(date, timeZone);
  return {
    ...item,
    guid: `${item.guid}#correction-${date}${number === 1 ? '' : `-${number}`}`,
    url: `${item.url}#corrections`,
    title: context.words(correctionWords[kind].feedTitle, { headline }),
    summary: text,
    content: htmlIn(language, 'div', `<p>${textAsHtml(text)}</p><p>${place}</p>`),
    // A correction has a day and no hour; on the story's own day it came after the story.
    published: start > published ? start : published,
    publishedInWords: plainDay(date, language),
    updated: undefined,
    // The correction is in the publication's language, whatever the story's.
    language,
  };
}
