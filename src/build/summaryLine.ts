import type { ContentSummary } from '../content/summary.ts';
import { dayAndTime } from '../base/times.ts';
import { counted, countedStories } from '../base/counted.ts';

/** Tells how many stories are public, how many are not, and when the next is due. */
export function summaryLine({
  published,
  drafts,
  scheduled,
  nextDue,
  timeZone,
}: ContentSummary): string {
  const due = nextDue && dayAndTime(nextDue, { language: 'en-GB', timeZone });
  return [
    countedStories(published),
    counted(drafts, 'draft'),
    due === undefined ? 'none scheduled' : `${scheduled} scheduled, the next due on ${due}`,
  ].join(', ');
}
