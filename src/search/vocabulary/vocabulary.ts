import { isSmall, keyOf, type Tally } from './tallies.ts';

/** A word of the archive. */
export interface Entry {
  /** Of the index that the stories are in. */
  readonly language: string;
  /** As it is compared. */
  readonly plain: string;
  /** As it is shown. */
  readonly text: string;
  /** How many stories it stands in. */
  readonly stories: number;
  /** Whether it names something, or is part of a name. */
  readonly isName: boolean;
}

/** Orders words by language, then by their letters. */
export function byKey(a: Entry, b: Entry): number {
  return keyOf(a.language, a.plain) < keyOf(b.language, b.plain) ? -1 : 1;
}

/** Tells which words the vocabulary holds: what is longer is no word. */
export function hasEntry(key: string): boolean {
  return key.length - key.indexOf(':') <= longest;
}

const longest = 41;

/** What the vocabulary says of a word. */
export function entryOf(key: string, { stories, forms, givenForms, isNamed }: Tally): Entry {
  const [language = '', plain = ''] = key.split(':');
  const written = forms.size > 0 ? forms : givenForms;
  const [[usual] = [plain]] = [...written].toSorted(
    ([a, manyA], [b, manyB]) => manyB - manyA || (a < b ? -1 : 1),
  );
  const isGiven = givenForms.size > 0;
  const isCapital = ![...written.keys()].some(isSmall);
  const isProper = (isNamed || isGiven) && isCapital;
  return {
    language,
    plain,
    // A German noun has a capital wherever it stands.
    text: isProper || (isCapital && language === 'de') ? usual : usual.toLowerCase(),
    stories,
    isName: isProper || isGiven,
  };
}
