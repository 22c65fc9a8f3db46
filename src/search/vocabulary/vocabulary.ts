import { isSmall, type StoryTexts, type Tallies, type Tally, tallyOf } from './tallies.ts';

/** A word of the archive. */
export interface Entry {
  /** As it is compared. */
  readonly plain: string;
  /** As it is shown. */
  readonly text: string;
  /** How many stories it stands in. */
  readonly stories: number;
  /** Whether it names something, or is part of a name. */
  readonly isName: boolean;
}

/** Gathers the words of stories, in the order of their letters. */
export function vocabularyOf(stories: Iterable<StoryTexts>): Entry[] {
  return entriesOf(tallyOf(stories));
}

/** The words that were counted, in the order of their letters. */
export function entriesOf(tallies: Tallies): Entry[] {
  return [...tallies]
    .filter(([plain]) => hasEntry(plain))
    .map(([plain, tally]) => entryOf(plain, tally))
    .toSorted(byPlain);
}

/** Orders words by their letters. */
export function byPlain(a: Entry, b: Entry): number {
  return a.plain < b.plain ? -1 : 1;
}

/** Tells which words the vocabulary holds. */
export function hasEntry(plain: string): boolean {
  return plain.length >= shortest && plain.length <= longest;
}

/** What is shorter is no likely slip of anything, what is longer no word. */
const [shortest, longest] = [3, 40];

/** What the vocabulary says of a word. */
export function entryOf(plain: string, { stories, forms, givenForms, isNamed }: Tally): Entry {
  const written = forms.size > 0 ? forms : givenForms;
  const [[usual] = [plain]] = [...written].toSorted(
    ([a, manyA], [b, manyB]) => manyB - manyA || (a < b ? -1 : 1),
  );
  const isGiven = givenForms.size > 0;
  const isProper = (isNamed || isGiven) && ![...written.keys()].some(isSmall);
  return {
    plain,
    text: isProper ? usual : usual.toLowerCase(),
    stories,
    isName: isProper || isGiven,
  };
}
