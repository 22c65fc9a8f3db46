import { plainWord, wordsOf } from './words.ts';

/** What a story's words are taken from. */
export interface StoryTexts {
  readonly texts: readonly string[];
  /** Names of topics, countries and authors. */
  readonly names: readonly string[];
}

/** What is counted of a word. */
export interface Tally {
  /** How many stories it stands in. */
  stories: number;
  /** How often each of its forms stands in a text. */
  readonly forms: Map<string, number>;
  /** The same for names: a topic's "Rare earths" does not tell how texts write the word. */
  readonly givenForms: Map<string, number>;
  /** Stands somewhere with a capital where no sentence starts. */
  isNamed: boolean;
}

/** Counts by the word as it is compared. */
export type Tallies = Map<string, Tally>;

/** Counts the words of stories. */
export function tallyOf(stories: Iterable<StoryTexts>): Tallies {
  const tallies: Tallies = new Map();
  // Most words of a text stood in one before, and to compare them is dear.
  const tallyOfForm = new Map<string, Tally>();
  const count = (form: string, seen: Set<Tally>): Tally => {
    const tally = tallyOfForm.get(form) ?? tallyAt(tallies, plainWord(form));
    tallyOfForm.set(form, tally);
    seen.add(tally);
    return tally;
  };
  for (const { texts, names } of stories) {
    const seen = new Set<Tally>();
    for (const text of texts) {
      for (const word of wordsOf(text)) {
        const found = count(word.text, seen);
        add(found.forms, word.text, 1);
        found.isNamed ||= !isSmall(word.text) && !startsSentence(text, word.start);
      }
    }
    for (const word of names.flatMap((name) => wordsOf(name))) {
      add(count(word.text, seen).givenForms, word.text, 1);
    }
    for (const tally of seen) tally.stories += 1;
  }
  return tallies;
}

/** Adds up counts that were made of several stories each, in whatever order. */
export function mergedTallies(parts: Iterable<Tallies>): Tallies {
  const sum: Tallies = new Map();
  for (const part of parts) {
    for (const [plain, { stories, forms, givenForms, isNamed }] of part) {
      const found = tallyAt(sum, plain);
      found.stories += stories;
      found.isNamed ||= isNamed;
      for (const [form, times] of forms) add(found.forms, form, times);
      for (const [form, times] of givenForms) add(found.givenForms, form, times);
    }
  }
  return sum;
}

/** Tells whether a word has no capital. */
export function isSmall(word: string): boolean {
  return word === word.toLowerCase();
}

function tallyAt(tallies: Tallies, plain: string): Tally {
  const known = tallies.get(plain);
  if (known !== undefined) return known;
  const made = { stories: 0, forms: new Map(), givenForms: new Map(), isNamed: false };
  tallies.set(plain, made);
  return made;
}

function add(forms: Map<string, number>, form: string, times: number): void {
  forms.set(form, (forms.get(form) ?? 0) + times);
}

function startsSentence(text: string, place: number): boolean {
  return /(?:^|[.!?:;•–—])["“‘'(]*\s*["“‘'(]*$/u.test(text.slice(Math.max(0, place - 6), place));
}
