import { monthFolder } from '../corpus/plans.ts';
import { randomFrom, zipf } from '../random.ts';
import { deskKnows, makeUpOrganisations, type Organisation } from './organisations.ts';
import type { Tongue } from './tongues/tongue.ts';
import { tongues } from './tongues/tongues.ts';
import { type Affair, makeAffair, type WireText, writeWireStory } from './wireStory.ts';
import { type Namer, namersOf } from './wireNames.ts';

/** A story of the wire, with what is known of it without asking any search. */
export interface WireStory extends WireText {
  readonly nth: number;
  readonly id: string;
  readonly language: string;
  readonly published: Date;
  readonly affair: Affair;
}

/** A made-up archive of a newswire. */
export interface Wire {
  /** Oldest first. */
  readonly stories: readonly WireStory[];
  readonly organisations: readonly Organisation[];
  /** The lists of the desk's `synonyms.yaml`. */
  readonly synonyms: readonly (readonly string[])[];
}

/** The clock of whoever builds the archive: all stories are public then. */
export const wireNow = '2027-01-01T00:00:00Z';

const firstDay = Date.UTC(2017, 0, 1);
const lastDay = Date.UTC(2026, 11, 1);

/**
 * Makes up the archive of a newswire: words by Zipf's law and by subject, affairs that run on, long
 * tails of names, numbers of every form, rare misprints, some stories in other languages.
 * @param count how many stories; the same for the same count and seed.
 */
export function makeUpWire(count: number, seed: number): Wire {
  const organisations = makeUpOrganisations();
  const namers = namersOf(tongues, seed);
  const stories: WireStory[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const random = randomFrom(seed * 1_000_003 + nth);
    const goesOn = random() < 0.35;
    const before = goesOn ? stories[nth - 1 - zipf(random, 60, 0.7)]?.affair : undefined;
    const tongue = before?.tongue ?? tongueAt(random() * 100);
    const namer = namers.get(tongue.code) ?? noNames(tongue);
    const affair = before ?? makeAffair(random, nth, tongue, namer, organisations);
    const published = new Date(
      Math.floor((firstDay + ((lastDay - firstDay) * nth) / count) / 60_000) * 60_000,
    );
    stories.push({
      ...writeWireStory(affair, namer, (seed + 1) * 7_000_003 + nth),
      nth,
      id: `${monthFolder(published)}/${nth}`,
      language: tongue.code,
      published,
      affair,
    });
  }
  const synonyms = deskKnows(organisations).map(({ long, short }) => [short, long]);
  return { stories, organisations, synonyms };
}

function tongueAt(percent: number): Tongue {
  let upTo = 0;
  const found = tongues.find(({ share }) => percent < (upTo += share));
  if (found === undefined) throw new RangeError('The shares of the languages are not a hundred.');
  return found;
}

function noNames({ code }: Tongue): Namer {
  throw new RangeError(`Nobody makes names in ${code}.`);
}
