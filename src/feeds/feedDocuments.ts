import { paginate } from '../base/pages.ts';
import type { FeedPlace } from './feedPlaces.ts';

/** One document of a feed (RFC 5005, section 4). */
export interface FeedDocument<Entry> {
  /** In the archive, counted from the oldest; undefined for the one that readers subscribe to. */
  readonly number: number | undefined;
  /** Newest first. */
  readonly entries: readonly Entry[];
  /** The number of the one with the entries before these, where there are any. */
  readonly before: number | undefined;
}

/** Entries of a document of an archive, and the most that a feed without one carries. */
export const mostItems = 30;

/**
 * Cuts a feed into the document that readers subscribe to and those of its archive, so that each
 * entry is in one of them, and newer entries change none of the archive: none names the one after it.
 * @returns the one that readers subscribe to first.
 */
export function feedDocuments<Entry>({
  entries,
  hasArchive,
}: Pick<FeedPlace<Entry>, 'entries' | 'hasArchive'>): FeedDocument<Entry>[] {
  if (!hasArchive) {
    return [{ number: undefined, entries: entries.slice(0, mostItems), before: undefined }];
  }
  const { front, numbered } = paginate(entries, mostItems);
  return [
    { number: undefined, entries: front, before: numbered.at(-1)?.number },
    ...numbered.map(({ number, items }) => ({
      number,
      entries: items,
      before: number === 1 ? undefined : number - 1,
    })),
  ];
}
