import type { Synonyms } from '../../content/fields/synonyms.ts';
import { answerTo, type Ask } from './answer.ts';
import { asksFor, type Asking, askOf, heldUnits } from './asks.ts';
import { byHolding, withFewerWords } from './fewerWords.ts';
import { askerOf, type HeldUnit, type Holders, inAll } from './holders.ts';
import { joinedPairs } from './joinedWords.ts';
import { meaningOf, type Respelt } from './meaning.ts';
import { doubted } from './doubt.ts';
import type { FoundStory, Pagefind } from '../pagefind/reading/index.ts';
import { explained } from './explained.ts';
import { hasSynonyms, othersFor, wordingsOf, withSynonyms } from './synonyms.ts';
import { operated, type Operated } from './operators.ts';
import { sideBySide, unitsOf } from './units.ts';
import type { Lexicon, Outlines } from './vocabulary.ts';
import { withoutMarkup } from './withoutMarkup.ts';

/** What is known of words beside the index. */
export interface Words {
  readonly lexicon: Lexicon;
  readonly synonyms: Synonyms;
}

/** What was searched for, where that is not what was typed. */
export interface Searched {
  /** How the query was respelt; undefined where it was searched for as it was typed. */
  readonly respelt: Respelt | undefined;
  /** Words that were searched for beside those that mean the same and were typed. */
  readonly alsoSearched: readonly string[];
  /** Words that no story holds, nor any that is like them. */
  readonly unheld: readonly string[];
  /** Words that were left out, since no story holds all that were typed. */
  readonly leftOut: readonly string[];
  /** Whether no story holds all words, and those come first that hold most of them. */
  readonly isPartial: boolean;
}

/** The answer to a query as it was meant. */
export interface ForgivingAnswer extends Searched {
  /** All stories that were found, best first. */
  readonly stories: readonly FoundStory[];
}

/** How a query is asked. */
interface Manner {
  /** Whether the last word may not be whole. */
  readonly isTyping?: boolean;
  /** Whether the best stories must come first, which takes longer. */
  readonly isRanked?: boolean;
}

const unknown: Outlines = { stories: 0, common: new Map() };

const asTyped: Searched = {
  respelt: undefined,
  alsoSearched: [],
  unheld: [],
  leftOut: [],
  isPartial: false,
};

/**
 * Searches for what was typed or, where no story holds a word of it, for what was most likely meant;
 * in all words that mean the same. Where no story holds all words, one that few stories have may be their own slip;
 * else some are left out, and of a long query the stories that hold most of it come first. What narrows a search changes nothing of this, or a tick
 * would change the question.
 */
export async function forgivingAnswer(
  asked: string,
  pagefind: Pagefind,
  words: Words,
  manner: Manner = {},
): Promise<ForgivingAnswer> {
  const { without, ...wanted } = operated(withoutMarkup(asked));
  const answer = await answerWith(asked, wanted, pagefind, words, manner);
  if (without.length === 0 || answer.stories.length === 0) return answer;
  const { holders } = askerOf(pagefind);
  const held = await Promise.all(without.map(holders));
  const stories = answer.stories.filter(({ id }) => !held.some((ids) => ids.has(id)));
  return { ...answer, stories };
}

async function answerWith(
  asked: string,
  { query: typed, either, beginning: begun }: Omit<Operated, 'without'>,
  pagefind: Pagefind,
  { lexicon, synonyms }: Words,
  { isTyping = false, isRanked = true }: Manner,
): Promise<ForgivingAnswer> {
  if (typed === '') {
    const every: Ask = { term: undefined, sift: (found) => found };
    return { stories: await answerTo(pagefind, asked === '' ? [every] : []), ...asTyped };
  }
  const asker = askerOf(pagefind);
  const { holders, languageOf } = asker;
  const answerOf = (asks: readonly Ask[]) =>
    answerTo(pagefind, asks, isRanked ? undefined : asker.storiesOf);
  // Without them every word is asked for, which takes longer.
  const { stories, common } = await lexicon.outlines().catch(() => unknown);
  const { preload } = pagefind;
  const quickly: Asking = {
    holders,
    languageOf,
    preload,
    common,
    stories,
    beginning: undefined,
    isThorough: false,
  };
  const thoroughly: Asking = { ...quickly, isThorough: true };
  const rare = isRanked ? await heldUnits(unitsOf(typed), quickly) : [];
  const asking = isFoundByRareWords(rare) ? quickly : thoroughly;
  const units = await heldUnits(unitsOf(typed), asking);
  const known = [...synonyms, ...either, ...(await explained(units, lexicon))];
  const meaning = await meaningOf(
    typed,
    units,
    (text) => hasSynonyms(text, known),
    { ...asker, vocabulary: withSynonyms(lexicon.forQuery(), synonyms), stories },
    isTyping || begun !== undefined,
  );
  const { query, changes, unheld } = meaning;
  const beginning = meaning.beginning ?? (unheld.length === 0 ? begun : undefined);
  const respelt = changes.length === 0 ? undefined : { query, changes };
  const none = { ...asTyped, respelt, unheld };
  if (unitsOf(query).length === 0) return { stories: [], ...none };
  const meant: Asking = { ...asking, beginning };
  const meantUnits =
    changes.length + unheld.length === 0 ? units : await heldUnits(unitsOf(query), meant);
  const same = [...known, ...meaning.synonyms, ...(await joinedPairs(meantUnits, holders))];
  const inAllWords = async (query: string, same: Synonyms): Promise<ForgivingAnswer> => {
    const wordings = wordingsOf(query, same);
    const { asks, alsoSearched } = await asksFor(wordings, meant);
    return { stories: await answerOf(asks), ...none, alsoSearched };
  };
  const answer = await inAllWords(query, same);
  if (answer.stories.length > 0 || meantUnits.length < 2) return answer;
  const held = await heldUnits(unitsOf(query), { ...thoroughly, beginning });
  const explainedToo = await explained(held, lexicon, true);
  if (explainedToo.length > 0) {
    const inShort = await inAllWords(query, [...same, ...explainedToo]);
    if (inShort.stories.length > 0) return inShort;
  }
  // What is loaded answers where the network is gone, if less well.
  const slips = await doubted(query, lexicon).catch(() => undefined);
  if (slips !== undefined) {
    const right = await inAllWords(slips.query, same);
    const made = { query: slips.query, changes: [...changes, ...slips.changes] };
    if (right.stories.length > 0) return { ...right, respelt: made };
  }
  const telling = held.filter(({ ids }) => ids !== undefined && ids.size > 0);
  if (telling.length > mostLeftOut) {
    const asks = byHolding(telling, stories).map(({ units, ids, share }) =>
      askOf(units, ids, meant, share),
    );
    return { stories: await answerOf(asks), ...none, isPartial: true };
  }
  const { kept, leftOut } = withFewerWords(await inOtherWords(held, same, holders));
  if (kept.length === 0) return answer;
  const fewer = await inAllWords(sideBySide(kept.map(written)), same);
  return { ...fewer, leftOut: leftOut.map(({ text }) => text) };
}

/** Tells whether few stories hold the rarer words of a query, so that others need not tell them apart. */
function isFoundByRareWords(units: readonly HeldUnit[]): boolean {
  const sets = units.flatMap(({ ids }) => ids ?? []);
  const isHeld = units.every(({ stories }) => stories > 0);
  return isHeld && sets.length > 0 && inAll(sets).size <= few;
}

const few = 50;

/** Of more words it is not worth telling which a story lacks: each lacks others. */
const mostLeftOut = 3;

/** Has stories hold a word that hold another which means the same. */
function inOtherWords(
  units: readonly HeldUnit[],
  synonyms: Synonyms,
  holders: Holders,
): Promise<HeldUnit[]> {
  return Promise.all(
    units.map(async (unit) => {
      const others = unit.isPhrase ? [] : othersFor(unit.text, synonyms);
      if (unit.ids === undefined || others.length === 0) return unit;
      const held = await Promise.all(others.map(holders));
      const ids = new Set([unit.ids, ...held].flatMap((more) => [...more]));
      return { ...unit, ids, stories: ids.size };
    }),
  );
}

function written({ text, isPhrase }: HeldUnit): string {
  return isPhrase ? `"${text}"` : text;
}
