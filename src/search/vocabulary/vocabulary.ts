import { plainWord, wordsOf } from './words.ts';

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

/** What a story's words are taken from. */
export interface StoryTexts {
  readonly texts: readonly string[];
  /** Names of topics, countries and authors. */
  readonly names: readonly string[];
}

/** Gathers the words of stories, in the order of their letters. */
export function vocabularyOf(stories: Iterable<StoryTexts>): Entry[] {
  const tallies = new Map<string, Tally>();
  for (const { texts, names } of stories) {
    const seen = new Set<string>();
    for (const text of texts) tally(text, false, tallies, seen);
    for (const name of names) tally(name, true, tallies, seen);
    for (const plain of seen) count(tallies, plain).stories += 1;
  }
  return [...tallies]
    .filter(([plain]) => plain.length >= shortest && plain.length <= longest)
    .map(([plain, found]) => entry(plain, found))
    .toSorted((a, b) => (a.plain < b.plain ? -1 : 1));
}

/** What is shorter is no likely slip of anything, what is longer no word. */
const [shortest, longest] = [3, 40];

interface Tally {
  stories: number;
  readonly forms: Map<string, number>;
  /** Stands in a name, or with a capital where no sentence starts. */
  isNamed: boolean;
  isSmall: boolean;
  isGiven: boolean;
}

function tally(text: string, isGiven: boolean, tallies: Map<string, Tally>, seen: Set<string>) {
  for (const word of wordsOf(text)) {
    const plain = plainWord(word.text);
    const found = count(tallies, plain);
    seen.add(plain);
    if (isGiven) {
      found.isGiven = true;
      // A topic's "Rare earths" tells nothing of how the word is written elsewhere.
      if (found.forms.size > 0) continue;
    }
    found.forms.set(word.text, (found.forms.get(word.text) ?? 0) + 1);
    if (word.text === word.text.toLowerCase()) found.isSmall = true;
    else if (!startsSentence(text, word.start)) found.isNamed = true;
  }
}

function count(tallies: Map<string, Tally>, plain: string): Tally {
  const known = tallies.get(plain);
  if (known !== undefined) return known;
  const made = {
    stories: 0,
    forms: new Map<string, number>(),
    isNamed: false,
    isSmall: false,
    isGiven: false,
  };
  tallies.set(plain, made);
  return made;
}

function entry(plain: string, { stories, forms, isNamed, isSmall, isGiven }: Tally): Entry {
  const [[usual] = [plain]] = [...forms].toSorted(
    ([a, manyA], [b, manyB]) => manyB - manyA || (a < b ? -1 : 1),
  );
  const isProper = (isNamed || isGiven) && !isSmall;
  return {
    plain,
    text: isProper ? usual : usual.toLowerCase(),
    stories,
    isName: isProper || isGiven,
  };
}

function startsSentence(text: string, place: number): boolean {
  return /(?:^|[.!?:;•–—])["“‘'(]*\s*["“‘'(]*$/u.test(text.slice(Math.max(0, place - 6), place));
}
