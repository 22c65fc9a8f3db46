import type { FeedPlace } from './feedPlaces.ts';

/** One document of a feed (RFC 5005, section 4). */
export interface FeedDocument<Entry> {
  /** In the archive, the month that it begins with, as 2025-06 or 2025-06-2; undefined for the one to subscribe to. */
  readonly name: string | undefined;
  /** Newest first. */
  readonly entries: readonly Entry[];
  /** The name of the one with the entries before these, where there are any. */
  readonly before: string | undefined;
}

/** The most entries of a document of an archive, and of a feed without one. */
export const mostItems = 30;

/**
 * Cuts a feed into the document that readers subscribe to, with thirty to fifty-nine where it has as many, and those of
 * its archive, so that each entry is in one of them. Newer entries change none of the archive, for none names the one
 * after it; one that goes or comes in between changes those of its year at most.
 * @param monthOf the month of an entry, as 2025-06.
 * @returns the one that readers subscribe to first, then the archive from the oldest.
 */
export function feedDocuments<Entry>(
  { entries, hasArchive }: Pick<FeedPlace<Entry>, 'entries' | 'hasArchive'>,
  monthOf: (entry: Entry) => string,
): FeedDocument<Entry>[] {
  if (!hasArchive) {
    return [{ name: undefined, entries: entries.slice(0, mostItems), before: undefined }];
  }
  const archive = piecesOf(entries.toReversed(), monthOf);
  const front: Entry[] = [];
  while (front.length < mostItems) {
    const newest = archive.pop();
    if (newest === undefined) break;
    front.unshift(...newest.entries);
  }
  const all = [...archive, { name: undefined, entries: front }];
  const documents = all.map(({ name, entries: found }, place) => ({
    name,
    entries: found.toReversed(),
    before: all[place - 1]?.name,
  }));
  return [...documents.slice(-1), ...documents.slice(0, -1)];
}

interface Piece<Entry> {
  readonly name: string;
  /** Oldest first. */
  readonly entries: Entry[];
}

/** Months of a year are gathered as long as there is room; one that is too large is cut. */
function piecesOf<Entry>(
  oldestFirst: readonly Entry[],
  monthOf: (entry: Entry) => string,
): Piece<Entry>[] {
  const pieces: Piece<Entry>[] = [];
  for (const [month, entries] of Map.groupBy(oldestFirst, monthOf)) {
    const last = pieces.at(-1);
    const isOfYear = last?.name.startsWith(month.slice(0, -'06'.length));
    if (last && isOfYear && last.entries.length + entries.length <= mostItems) {
      last.entries.push(...entries);
    } else {
      for (let at = 0; at < entries.length; at += mostItems) {
        const name = at === 0 ? month : `${month}-${at / mostItems + 1}`;
        pieces.push({ name, entries: entries.slice(at, at + mostItems) });
      }
    }
  }
  return pieces;
}
