import { oneOf, between, shuffled } from '../corpus/draw.ts';
import { words } from '../corpus/words.ts';
import { type Random, randomFrom } from '../random.ts';
import { syntheticVocabulary } from '../syntheticVocabulary.ts';

/**
 * What a made-up brief is about. No other brief is about any of it, though others may mention it:
 * so it is known, without asking any search, which brief answers a query for it.
 */
export interface Brief {
  readonly nth: number;
  readonly id: string;
  readonly place: string;
  readonly firm: string;
  readonly person: string;
  /** A term that no dictionary holds, in small letters. */
  readonly term: string;
  /** Three common words, which others have too, but not side by side. */
  readonly phrase: string;
  /** A code as "HS 9801": what starts with 98 or 99 has no agreed meaning. */
  readonly code: string;
  /** A number as "16,400". */
  readonly figure: string;
  /** What it says of the world's own names; few briefs say any. */
  readonly link: string | undefined;
}

/** Makes up briefs, always the same. */
export function makeUpBriefs(count = 300): Brief[] {
  const random = randomFrom(1520);
  const vocabulary = shuffled(random, syntheticVocabulary(6_000));
  const next = dealt(vocabulary.filter(({ isName }) => isName).map(({ text }) => text));
  const families = Array.from({ length: 80 }, next);
  const nextTerm = dealt(vocabulary.filter(({ isName }) => !isName).map(({ text }) => text));
  const phrases = new Set<string>();
  return Array.from({ length: count }, (_, nth) => ({
    nth,
    id: `2024/${String(1 + (nth % 12)).padStart(2, '0')}/brief-${String(nth).padStart(3, '0')}`,
    place: next(),
    firm: `${next()} ${oneOf(random, firmEndings)}`,
    person: `${next()} ${oneOf(random, families)}`,
    term: nextTerm(),
    phrase: newPhrase(random, phrases),
    code: nth < 200 ? `HS ${9800 + nth}` : `TN ${3400 + nth * 7}`,
    figure: (11_000 + nth * 287 + between(random, 0, 280)).toLocaleString('en-GB'),
    link: nth % 12 === 5 ? links[Math.floor(nth / 12) % links.length] : undefined,
  }));
}

const firmEndings = ['Lines', 'Freight', 'Metals', 'Mills', 'Holdings', 'Cargo', 'Works'];

/** Names for which the paper knows other words. */
const links = ['yuan', 'Horgos', 'China-Europe Railway Express', 'rare earths', 'renminbi'];

function newPhrase(random: Random, taken: Set<string>): string {
  for (;;) {
    const phrase = [words.qualities, words.matters, words.measures]
      .map((list) => oneOf(random, list))
      .join(' ');
    if (phrase.split(' ').length !== 3 || taken.has(phrase)) continue;
    taken.add(phrase);
    return phrase;
  }
}

function dealt(names: readonly string[]): () => string {
  let at = 0;
  return () => {
    const name = names[at];
    at += 1;
    if (name === undefined) throw new RangeError(`There are no more than ${names.length} names.`);
    return name;
  };
}

/** All that a brief, and no other, is about. */
export function subjectsOf(brief: Brief): string[] {
  const { place, firm, person, term, phrase, code, figure } = brief;
  return [place, firm, person, term, phrase, code, figure];
}
