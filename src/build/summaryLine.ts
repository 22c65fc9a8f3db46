import type { ContentSummary } from '../content/summary.ts';
import { dayAndTime } from '../base/times.ts';

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
    stories(published),
    drafts === 1 ? '1 draft' : `${drafts} drafts`,
    due === undefined ? 'none scheduled' : `${scheduled} scheduled, the next due on ${due}`,
  ].join(', ');
}

function stories(number: number): string {
  return `${number} ${number === 1 ? 'story' : 'stories'}`;
}
