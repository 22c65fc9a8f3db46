import { unspaced } from '../text/wordRules.ts';
import { longFormKey, longFormsIn } from './longForms.ts';
import { plainWord, wordsOf } from './words.ts';

/** What a story's words are taken from. */
export interface StoryTexts {
  /** Of the index that the story is in. */
  readonly language: string;
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

/** Counts by what `keyOf` gives of a word. */
export type Tallies = Map<string, Tally>;

/** Tells a word of one language from the same of another: first all words of one, then of the next. */
export function keyOf(language: string, plain: string): string {
  return `${language}:${plain}`;
}

/** Counts the words of stories. */
export function tallyOf(stories: Iterable<StoryTexts>): Tallies {
  const tallies: Tallies = new Map();
  // Most words of a text stood in one before, and to compare them is dear.
  const languages = new Map<string, Map<string, Tally>>();
  const count = (form: string, language: string, seen: Set<Tally>): Tally => {
    const tallyOfForm = languages.get(language) ?? new Map<string, Tally>();
    languages.set(language, tallyOfForm);
    const tally = tallyOfForm.get(form) ?? tallyAt(tallies, keyOf(language, plainWord(form)));
    tallyOfForm.set(form, tally);
    seen.add(tally);
    return tally;
  };
  for (const { language, texts, names } of stories) {
    const seen = new Set<Tally>();
    for (const text of texts) {
      for (const word of wordsOf(text)) {
        const found = count(word.text, language, seen);
        add(found.forms, word.text, 1);
        found.isNamed ||= !isSmall(word.text) && !startsSentence(text, word.start);
      }
      // The index finds these without their hyphens and their numbers too.
      const joined = text.match(hyphened)?.map((word) => word.replaceAll(/[-\u2010\u2011]/g, ''));
      for (const word of [...(joined ?? []), ...besideFigures(text)]) {
        add(count(word, language, seen).forms, word, 1);
      }
      for (const { short, long } of longFormsIn(text)) {
        const found = tallyAt(tallies, keyOf(language, longFormKey(short)));
        add(found.forms, long, 1);
        found.isNamed = true;
        seen.add(found);
      }
    }
    for (const word of names.flatMap((name) => wordsOf(name))) {
      add(count(word.text, language, seen).givenForms, word.text, 1);
    }
    for (const tally of seen) tally.stories += 1;
  }
  return tallies;
}

const hyphened = /\p{L}[\p{L}\p{M}]*(?:[-\u2010\u2011]\p{L}[\p{L}\p{M}]*)+/gu;

/** Of what holds figures, the words by themselves: mm of 5mm, pdf of A4.pdf. */
function besideFigures(text: string): string[] {
  const pointed = text.split(/\s+/).filter((word) => /\p{Nd}/u.test(word) && /[._．]/.test(word));
  return [
    ...(text.match(unit) ?? []),
    ...pointed.flatMap((word) => word.split(/[._．]/).filter((piece) => lettered.test(piece))),
  ];
}

const letters = `(?:(?![${unspaced}])[\\p{L}\\p{M}]){2,}`;
const lettered = new RegExp(`^${letters}$`, 'u');
const unit = new RegExp(`(?<=\\p{Nd})${letters}`, 'gu');

/** Adds up counts that were made of several stories each, in whatever order. */
export function mergedTallies(parts: Iterable<Tallies>): Tallies {
  const sum: Tallies = new Map();
  for (const part of parts) {
    for (const [key, { stories, forms, givenForms, isNamed }] of part) {
      const found = tallyAt(sum, key);
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

function tallyAt(tallies: Tallies, key: string): Tally {
  const known = tallies.get(key);
  if (known !== undefined) return known;
  const made = { stories: 0, forms: new Map(), givenForms: new Map(), isNamed: false };
  tallies.set(key, made);
  return made;
}

function add(forms: Map<string, number>, form: string, times: number): void {
  forms.set(form, (forms.get(form) ?? 0) + times);
}

function startsSentence(text: string, place: number): boolean {
  return /(?:^|[.!?:;•–—])["“‘'(]*\s*["“‘'(]*$/u.test(text.slice(Math.max(0, place - 6), place));
}
