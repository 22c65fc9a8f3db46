import type { Clockface } from '../base/dateFormat.ts';
import { longDay } from '../base/times.ts';
import type { StoryData } from '../content/editionData.ts';
import type { CardWords } from './linkImage.ts';

/** What the card of a story says, in the story's language as far as the story says it. */
export function storyCard(
  { headline, kicker, published, language }: StoryData,
  sectionName: string,
  publication: Clockface & { readonly language: string },
): CardWords {
  const own = language ?? publication.language;
  return {
    label: kicker ?? sectionName,
    headline,
    note: longDay(published, { ...publication, language: own }),
    language: own,
  };
}
