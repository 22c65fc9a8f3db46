import { many } from '../vocabulary/vocabularyShards.ts';
import { plainWord } from '../vocabulary/words.ts';
import type { Ask } from './answer.ts';
import { withCloseWords } from './closeWords.ts';
import { type Asker, type HeldUnit, type Ids, inAll } from './holders.ts';
import type { Pagefind } from '../pagefind/reading/index.ts';
import { isSingle } from './runs.ts';
import type { Wording } from './synonyms.ts';
import { sideBySide, type Unit, unitsOf } from './units.ts';

/** What is known while a query is asked. */
export interface Asking extends Pick<Asker, 'holders' | 'languageOf'> {
  readonly preload: Pagefind['preload'];
  /** In how many stories a word is, as it is compared, that many hold. */
  readonly common: ReadonlyMap<string, number>;
  /** How many stories there are about. */
  readonly stories: number;
  /** A word that stands for all that start so. */
  readonly beginning: string | undefined;
  /** Whether words that many stories hold are asked for by themselves too, unless very many do. */
  readonly isThorough: boolean;
}

/** Finds out which stories hold each unit of a query, unless to ask would be dear. */
export async function heldUnits(
  units: readonly Unit[],
  { holders, preload, common, beginning, isThorough }: Asking,
): Promise<HeldUnit[]> {
  return Promise.all(
    units.map(async (unit) => {
      // One character of a text without spaces stands at the beginning of many words, and is hardly one.
      const isOpen = unit.text === beginning || isSingle(unit.text);
      if (isOpen) return { ...unit, ids: undefined, stories: 1, isTelling: false };
      const stories = (unit.isPhrase ? undefined : common.get(plainWord(unit.text))) ?? 0;
      const most = units.length === 1 ? mostAlone : isThorough ? veryMany : many;
      if (stories >= most) {
        const isTelling = stories < veryMany;
        // It is asked for with the other words, once these are known.
        if (isTelling) preload?.(unit.text);
        return { ...unit, ids: undefined, stories, isTelling };
      }
      const ids = await holders(unit.text);
      return { ...unit, ids, stories: ids.size, isTelling: true };
    }),
  );
}

/** Pagefind takes as long as this number's square to tell which stories hold a word. */
const veryMany = 2000;

/** For this many stories Pagefind takes a tenth of a second. */
const mostAlone = 10_000;

/**
 * What Pagefind is asked for a query in all its wordings, and which words beside those that were typed.
 * A wording of which some word is in no story is not asked.
 */
export async function asksFor(
  wordings: readonly Wording[],
  asking: Asking,
): Promise<{ readonly asks: readonly Ask[]; readonly alsoSearched: readonly string[] }> {
  const asked = await Promise.all(
    wordings.map(async (wording) => {
      const units = await heldUnits(unitsOf(wording.query), asking);
      const phrases = await Promise.all(phrasesIn(wording).map(asking.holders));
      const sets = [...units.flatMap(({ ids }) => ids ?? []), ...phrases];
      const ids = sets.length === 0 ? undefined : inAll(sets);
      return ids?.size === 0 ? [] : [{ wording, ask: askOf(units, ids, asking) }];
    }),
  );
  const held = asked.flat();
  const typed = new Set(wordings[0]?.typed);
  const also = held.flatMap(({ wording }) => wording.words).filter((word) => !typed.has(word));
  return { asks: held.map(({ ask }) => ask), alsoSearched: [...new Set(also)] };
}

/**
 * What Pagefind is asked for some words, of which it would take the beginning of others.
 * @param ids the stories that hold all of the words that were asked for.
 * @param share what a story counts in which they stand.
 */
export function askOf(
  units: readonly HeldUnit[],
  ids: Ids | undefined,
  { holders, languageOf, stories }: Asking,
  share = 1,
): Ask {
  const [only] = units;
  const isPhrase = units.length === 1 && only?.isPhrase === true;
  const isLong = units.filter(({ isTelling }) => isTelling).length >= enough;
  const told = units.filter(
    ({ isTelling, stories: held, text }) =>
      isTelling ||
      (text.length >= shortest && !(isLong && held >= veryMany && held > stories * nearlyAll)),
  );
  const terms = (told.length === 0 ? units.slice(0, 1) : told).map(({ text }) => text);
  const words = units.some((unit) => unit.isPhrase) ? [] : tellingWords(units);
  return {
    // Of a word that was not asked for only the search tells who holds it.
    ids: units.every((unit) => unit.ids !== undefined) ? ids : undefined,
    languages: ids && new Set([...ids].map(languageOf)),
    term: isPhrase ? `"${only.text}"` : sideBySide(terms),
    async sift(found) {
      const kept = found
        .filter(({ id }) => ids?.has(id) ?? true)
        .map((story) => ({ ...story, score: story.score * share }));
      return withCloseWords(kept, words, holders);
    },
  };
}

/** The words that are worth a look at whether they stand side by side: a date is one; what stands by a number is. */
function tellingWords(units: readonly HeldUnit[]): string[] {
  const words: string[] = [];
  for (let place = 0; place < units.length; place += 1) {
    const date = sideBySide(units.slice(place, place + 3).map(({ text }) => text));
    const { isTelling = false, text = '' } = units[place] ?? {};
    const isByNumber = [place - 1, place + 1].some((other) => /\d/.test(units[other]?.text ?? ''));
    if (isDate(date)) {
      words.push(date);
      place += 2;
    } else if (isTelling || isByNumber) words.push(text);
  }
  return words;
}

function isDate(words: string): boolean {
  return /^(?:\d\d?, \p{L}[\p{L}\p{M}.]{2,}|\p{L}[\p{L}\p{M}.]{2,}, \d\d?), \d{4}$/u.test(words);
}

/** So many words that tell stories apart leave nothing to be told by what nearly all stories hold, whose files are largest. */
const enough = 2;
const nearlyAll = 2 / 3;

/** What is shorter and in very many stories starts very many words, all of which Pagefind would take. */
const shortest = 3;

/** What was put in place of a word that was typed must stand as it is, if it is several words. */
function phrasesIn({ words, typed }: Wording): string[] {
  return words.filter((word) => /[\s-]/.test(word) && !typed.includes(word));
}
