import { randomFrom } from '../../../../newsrooms/random.ts';
import type { Wire } from '../../../../newsrooms/wire/wire.ts';
import { knownWords } from '../words.ts';
import { abbreviation } from './abbreviation.ts';
import { joinedOrSplit } from './joinedOrSplit.ts';
import { knownItem } from './knownItem.ts';
import { inChineseOrJapanese, inAnotherLanguage } from './languages.ts';
import { misspelling } from './misspelling.ts';
import { numberQuery } from './numberQuery.ts';
import { type ArchiveKind, type ArchiveQuery, isHeldOut } from './query.ts';
import type { Making, Source } from './making.ts';
import { questionInWords } from './questionInWords.ts';
import { topicQuery } from './topicQuery.ts';
import { unheldWord } from './unheldWord.ts';

const makings: Readonly<Record<ArchiveKind, { making: Making; number: number }>> = {
  'known items': { making: knownItem, number: 80 },
  'questions in words': { making: questionInWords, number: 32 },
  topics: { making: topicQuery, number: 40 },
  'words that no story holds': { making: unheldWord, number: 32 },
  'joined and split words': { making: joinedOrSplit, number: 32 },
  misspellings: { making: misspelling, number: 48 },
  numbers: { making: numberQuery, number: 40 },
  abbreviations: { making: abbreviation, number: 32 },
  'other languages': { making: inAnotherLanguage, number: 40 },
  'Chinese and Japanese': { making: inChineseOrJapanese, number: 32 },
};

/** A kind of which nothing can be drawn is a fault of its making, not of luck. */
const mostTries = 400;

/**
 * Makes queries over a wire, of which the answers are known; the same for the same wire and share.
 * @param share how many of the full set, from 0 to 1.
 * @throws RangeError where a kind finds too little in the archive to be asked for.
 */
export function archiveQueries(wire: Wire, share: number): ArchiveQuery[] {
  const words = knownWords(wire.stories);
  return Object.entries(makings).flatMap(([kind, { making, number }], nth) => {
    if (!isKind(kind)) return [];
    const source = { random: randomFrom(77_003 + nth), wire, words };
    return several(source, making, Math.ceil(number * share), kind);
  });
}

function several(
  source: Source,
  making: Making,
  number: number,
  kind: ArchiveKind,
): ArchiveQuery[] {
  const made = new Map<string, ArchiveQuery>();
  for (let tries = 0; made.size < number; tries += 1) {
    if (tries > number * mostTries) {
      throw new RangeError(`The archive has but ${made.size} of ${number} queries: ${kind}.`);
    }
    const query = making(source, made.size);
    if (query !== undefined && !made.has(query.typed)) {
      made.set(query.typed, { kind, ...query, isHeldOut: isHeldOut(made.size) });
    }
  }
  return [...made.values()];
}

function isKind(name: string): name is ArchiveKind {
  return Object.hasOwn(makings, name);
}
