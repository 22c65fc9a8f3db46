/** What a reader of an archive may type, and how an answer is judged. */
export const archiveKinds = {
  'known items': 'rank',
  'questions in words': 'rank',
  topics: 'precision',
  'words that no story holds': 'emptiness',
  'joined and split words': 'rank',
  misspellings: 'rank',
  numbers: 'rank',
  abbreviations: 'rank',
  'other languages': 'rank',
  'Chinese and Japanese': 'rank',
} as const satisfies Readonly<Record<string, Judgement>>;

/**
 * How an answer is judged, from 0 to 1: by one divided by the place of the first right story in the
 * first ten; by the share of right stories among the first ten; by whether there is none.
 */
export type Judgement = 'rank' | 'precision' | 'emptiness';

export type ArchiveKind = keyof typeof archiveKinds;

/** What is typed, and the ids of the stories that are right. */
export interface Asked {
  readonly kind: ArchiveKind;
  readonly typed: string;
  readonly right: ReadonlySet<string>;
}

/** A query of the test set. */
export interface ArchiveQuery extends Asked {
  /** Whether nobody is to look at how this query fares while the search is made better. */
  readonly isHeldOut: boolean;
}

/**
 * Whether a query is held out: of eight of a kind the last four, so that each form of its making is in
 * both halves, and that a query is held out however many of its kind are asked.
 * @param nth counts the queries of its kind, from 0.
 */
export function isHeldOut(nth: number): boolean {
  return nth % 8 >= 4;
}

/** Judges an answer, from 0 to 1. @param found the ids of the first ten stories, best first. */
export function judged({ kind, right }: Asked, found: readonly string[]): number {
  switch (archiveKinds[kind]) {
    case 'rank': {
      const place = found.findIndex((id) => right.has(id));
      return place === -1 ? 0 : 1 / (place + 1);
    }
    case 'precision':
      return found.filter((id) => right.has(id)).length / 10;
    case 'emptiness':
      return Number(found.length === 0);
  }
}
