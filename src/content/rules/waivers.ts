import type { Place } from '../../base/problems/problem.ts';
import { suggest } from '../../base/problems/nearest.ts';
import type { BodyText } from './bodyText.ts';
import type { Finding } from './rule.ts';

/** A comment by which an editor lets a story break a rule: `{/* waive long-headline: the ministry's own name *\/}`. */
export interface Waiver {
  readonly rule: string;
  readonly reason: string;
  readonly place: Place;
}

/** Finds the waivers of a story, as they are written. */
export function waiversIn({ comments }: Pick<BodyText, 'comments'>): Waiver[] {
  return comments.flatMap(({ text, place }) => {
    const [, rule, reason = ''] = /^waive\s+([^\s:]+)\s*:?\s*([\s\S]*)$/i.exec(text) ?? [];
    return rule === undefined ? [] : [{ rule: rule.toLowerCase(), reason: reason.trim(), place }];
  });
}

/** What is to be said of a waiver itself. */
export function faultOfWaiver(
  { rule, reason, place }: Waiver,
  known: readonly string[],
  isUsed: boolean,
): Finding | undefined {
  const found = `waive ${rule}`;
  if (!known.includes(rule)) {
    return { place, what: 'No rule has this name.', found, remedy: suggest(rule, known) };
  }
  if (reason === '') {
    return {
      place,
      what: 'The waiver has no reason.',
      found,
      remedy: `Write why, for whoever edits this next: {/* waive ${rule}: … */}.`,
    };
  }
  if (isUsed) return undefined;
  return {
    place,
    what: 'The waiver waives nothing: the story does not break the rule.',
    found,
    remedy: 'Remove the comment.',
  };
}
