import type { Synonyms } from '../../content/fields/synonyms.ts';
import { arabicPrefix } from '../text/arabicPrefix.ts';
import { plainWord } from '../vocabulary/words.ts';
import { joinedNeighbour, splitWord } from './joinedWords.ts';
import { nearestWord } from './nearestWord.ts';
import { type Asker, type HeldUnit, type Holders, languagesOf } from './holders.ts';
import { respaced } from './spacing.ts';
import { heldPieces, isRun } from './runs.ts';
import { sideBySide } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';
import { longerForms, wholeWords } from './wholeWords.ts';

/** A part of a query that is respelt. */
export interface Respelling {
  readonly typed: string;
  readonly meant: string;
}

/** A query as it was most likely meant. */
export interface Respelt {
  readonly query: string;
  /** At least one. */
  readonly changes: readonly Respelling[];
}

/** What is made of the words of a query that no story holds. */
export interface Meaning {
  /** The query without words that nothing is made of. */
  readonly query: string;
  readonly changes: readonly Respelling[];
  /** Words that no story holds, and nothing like them. */
  readonly unheld: readonly string[];
  /** What stories have in place of words, beside those of the newsroom's own lists. */
  readonly synonyms: Synonyms;
  /** A word that may still be being typed: some words start so. */
  readonly beginning: string | undefined;
}

/** What is known of words. */
export interface Knowledge extends Asker {
  readonly vocabulary: Vocabulary;
  /** How many stories there are. */
  readonly stories: number;
}

/**
 * Finds what the words of a query that no story holds were meant to be: several words, one with its
 * neighbour, a part of longer words, or another word.
 * @param units all words of the query, in order.
 * @param isKnown tells which of them to leave as they are, beside those that stories hold.
 * @param isTyping whether the last word may not be whole.
 */
export async function meaningOf(
  query: string,
  units: readonly HeldUnit[],
  isKnown: (text: string) => boolean,
  knowledge: Knowledge,
  isTyping: boolean,
): Promise<Meaning> {
  const made: Made[] = [];
  const synonyms: string[][] = [];
  let beginning: string | undefined;
  let next = 0;
  // One after another: a query has few shards of the vocabulary to load, the first words first.
  for (const [place, unit] of units.entries()) {
    if (unit.stories > 0) {
      // Stories of another language may hold it as it was typed.
      const way =
        (await respacedIfHeld(unit.text, knowledge.holders)) ??
        (await lastLetterOtherwise(unit.text, knowledge.holders));
      if (way !== undefined) synonyms.push([unit.text, way]);
    }
    if (unit.stories > 0 || isKnown(unit.text) || place < next) continue;
    const isLast = place === units.length - 1;
    if (isTyping && isLast && !unit.isPhrase && (await isBeginning(unit, knowledge))) {
      beginning = unit.text;
      continue;
    }
    const joined = await joinedNeighbour(units.slice(next), place - next, knowledge.vocabulary);
    if (joined !== undefined) {
      const { start, end, word } = joined;
      made.push({ text: query.slice(start, end), start, end, meant: word });
      next = units.findIndex((other) => other.start >= end);
      if (next < 0) break;
      continue;
    }
    const found = unit.isPhrase
      ? undefined
      : await instead(unit.text, knowledge, languagesOf(units, knowledge.languageOf));
    if (found === undefined || typeof found === 'string') made.push({ ...unit, meant: found });
    else synonyms.push([unit.text, ...found]);
  }
  return {
    query: made
      .reduceRight(
        (text, { start, end, meant = '' }) => text.slice(0, start) + meant + text.slice(end),
        query,
      )
      .trim(),
    changes: made.flatMap(({ text, meant }) =>
      meant === undefined ? [] : [{ typed: text, meant }],
    ),
    unheld: made.flatMap(({ text, meant }) => (meant === undefined ? [text] : [])),
    synonyms,
    beginning,
  };
}

/** A part of a query, and what stands in its place; undefined where nothing does. */
interface Made {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly meant: string | undefined;
}

/**
 * @param languages of the other words of the query: a word of one was not meant to be one of another.
 * @returns what a word was meant to be, or words to search for beside it.
 */
async function instead(
  text: string,
  { vocabulary, holders, stories }: Knowledge,
  languages: ReadonlySet<string>,
): Promise<string | readonly string[] | undefined> {
  const spaced =
    (await respacedIfHeld(text, holders)) ??
    (await partedNumber(text, holders)) ??
    respacedIfTelling(text) ??
    (await otherwiseWritten(text, holders)) ??
    (await otherwiseInArabic(text, holders));
  if (spaced !== undefined) return spaced;
  if (isRun(text)) return heldPieces(text, holders);
  const plain = plainWord(text);
  if (plain.length < shortest || !/^[\p{L}\p{M}'’]+$/u.test(text)) return undefined;
  const starts = await vocabulary.near(plain, 'starts');
  const near = [...starts, ...(await vocabulary.near(plain, 'ends'))].filter(
    ({ language }) => languages.size === 0 || language === '' || languages.has(language),
  );
  const forms = longerForms(plain, near);
  if (forms.length > 0) return forms;
  const split = await splitWord(plain, near, holders);
  if (split !== undefined) return [split];
  const nearest = nearestWord(plain, near, stories);
  // The last letter is missing.
  if (nearest?.slips === 1 && nearest.entry.plain.startsWith(plain)) return nearest.entry.text;
  const whole = wholeWords(plain, near);
  return whole.length > 0 ? whole : nearest?.entry.text;
}

/**
 * The one number that "261 297" is, whichever stories hold 261 and 297, or a word with its space, as "1435 mm"; where
 * stories hold it.
 */
async function respacedIfHeld(text: string, holders: Holders): Promise<string | undefined> {
  const way = respaced(text);
  return way !== undefined && (await holders(way)).size > 0 ? way : undefined;
}

/** The same of several digits, which tell much even where they stand apart; "CO2" is that only side by side. */
function respacedIfTelling(text: string): string | undefined {
  const way = respaced(text);
  return way !== undefined && /\d[\d.,]*\d[\d.,]*\d/.test(way) ? way : undefined;
}

/** Digits that stand side by side, as in "9 119", are one number in most languages. */
async function partedNumber(text: string, holders: Holders): Promise<string | undefined> {
  const numbers = text.split(/\s/);
  if (numbers.length < 2) return undefined;
  const held = await Promise.all(numbers.map(holders));
  return held.every(({ size }) => size > 0) ? sideBySide(numbers) : undefined;
}

/** Thousands as another language writes them, or a customs code with its points or without. */
async function otherwiseWritten(text: string, holders: Holders): Promise<string | undefined> {
  const way = /^\d{1,3}(?:[.,]\d{3})+$/.test(text)
    ? text.replaceAll(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))
    : /^\d{4}(?:\.\d\d){1,2}$/.test(text)
      ? text.replaceAll('.', '')
      : text.replace(/^(\d{4})(\d\d)(\d\d)?$/, (_code, ...parts: unknown[]) =>
          parts.slice(0, 3).filter(Boolean).join('.'),
        );
  return way !== text && (await holders(way)).size > 0 ? way : undefined;
}

/** An Arabic word that ends in ى where others write ي, or the other way; of three letters they are words of their own. */
async function lastLetterOtherwise(text: string, holders: Holders): Promise<string | undefined> {
  const way = text.replace(/(?<=\p{sc=Arab}{3})[ىي]$/u, (last) => (last === 'ى' ? 'ي' : 'ى'));
  return way !== text && (await holders(way)).size > 0 ? way : undefined;
}

/**
 * An Arabic word behind “to” or “as”, which many words begin with that are none; with another last letter, which many
 * do not tell apart; and one thing for several.
 */
async function otherwiseInArabic(
  text: string,
  holders: Holders,
): Promise<readonly string[] | undefined> {
  if (!/^[\p{sc=Arab}\p{M}]{3,}$/u.test(text)) return undefined;
  const word = text.slice(arabicPrefix(text).length);
  const ways = [
    ...(word.length > 3 ? [`ل${word}`, `ك${word}`, word.replace(/^[لك]/, '')] : []),
    ...arabicEndings.map(([ending, other]) => word.replace(ending, other)),
  ].filter((way) => way !== word);
  const held = await Promise.all(ways.map(holders));
  const found = ways.filter((_way, place) => (held[place]?.size ?? 0) > 0);
  return found.length > 0 ? found : undefined;
}

const arabicEndings = [
  [/ه$/, 'ة'],
  [/ة$/, 'ه'],
  [/ى$/, 'ي'],
  [/ي$/, 'ى'],
  [/[ةه]$/, 'ات'],
  [/ات$/, 'ة'],
] as const;

/** Of three letters and fewer any word may have been meant. */
const shortest = 4;

async function isBeginning({ text }: HeldUnit, { vocabulary }: Knowledge): Promise<boolean> {
  const plain = plainWord(text);
  const near = await vocabulary.near(plain, 'starts');
  return near.some((entry) => entry.plain.startsWith(plain));
}
