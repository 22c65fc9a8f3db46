import { printed } from '../text/signs.ts';
import { isRecord, listAt, textAt } from '../typeGuards.ts';
import { withNoteMarks } from './noteMarks.ts';
import { withTextFragment } from './textFragment.ts';

/** A part of a story under a heading, which holds what was looked for. */
export interface Chapter {
  readonly heading: string;
  /** Of the passage in it. */
  readonly url: string;
}

/**
 * The parts of a story that match best, at most three, in the order of the story; none where only
 * one part matches, to which the story's own link leads.
 */
export function chaptersOf(found: unknown, language: string): Chapter[] {
  const matching = listAt(found, 'sub_results').flatMap((part, place) => {
    const [heading, url] = [textAt(part, 'title'), textAt(part, 'url')];
    const anchor = isRecord(part) ? part.anchor : undefined;
    const id = textAt(anchor, 'id') ?? '';
    const isHeading = /^h[2-6]$/.test(textAt(anchor, 'element') ?? '');
    if (!isHeading || heading === undefined || url === undefined || backMatter.test(id)) return [];
    const excerpt = withNoteMarks(found, textAt(part, 'excerpt') ?? '');
    const link = withTextFragment(url, { excerpt, language });
    return [{ place, score: scoreOf(part), chapter: { heading: printed(heading), url: link } }];
  });
  if (matching.length < 2) return [];
  return matching
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .toSorted((a, b) => a.place - b.place)
    .map(({ chapter }) => chapter);
}

/** How many parts are worth a line each. */
const most = 3;

/** What stands below a story under headings of its own. */
const backMatter = /^(?:sources|footnote-label|fn-.*)$/;

function scoreOf(part: unknown): number {
  return listAt(part, 'weighted_locations')
    .map((location) => (isRecord(location) ? Number(location.balanced_score) : 0))
    .reduce((sum, score) => sum + (Number.isFinite(score) ? score : 0), 0);
}
