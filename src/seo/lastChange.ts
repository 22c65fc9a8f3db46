import { startOfDay } from '../base/times.ts';
import { newest } from '../base/newest.ts';

/** What is asked of a story to tell when it last changed. */
export interface ChangingStory {
  readonly published: Date;
  readonly updated?: Date | undefined;
  /** Their days, like 2025-06-14. */
  readonly corrections: readonly { readonly date: string }[];
}

/**
 * When a story was last published, updated or corrected.
 * A correction has a day and no hour: the story changed when that day began, or later.
 * @param timeZone in which the days of corrections are reckoned.
 */
export function lastChange(
  { published, updated, corrections }: ChangingStory,
  timeZone: string,
): Date {
  const corrected = corrections.map(({ date }) => startOfDay(date, timeZone));
  return newest([published, updated, ...corrected]) ?? published;
}
