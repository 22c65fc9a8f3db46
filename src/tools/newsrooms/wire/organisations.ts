import { oneOf } from '../corpus/draw.ts';
import { randomFrom } from '../random.ts';
import { spaced } from './tongues/tongue.ts';

/** A body that stories name in full, by its abbreviation, or both ways. */
export interface Organisation {
  /** Such as "Northern Union of Cotton Weighers". */
  readonly long: string;
  /** Such as "NUCW"; no other has the same. */
  readonly short: string;
}

const count = 240;

/** The organisations of the wire, always the same; the earlier ones are named more. */
export function makeUpOrganisations(): readonly Organisation[] {
  const random = randomFrom(60_301);
  const made = new Map<string, Organisation>();
  while (made.size < count) {
    const long = `${oneOf(random, where)} ${oneOf(random, bodies)} of ${oneOf(random, trades)} ${oneOf(random, members)}`;
    const short = [...long].filter((letter) => /[A-Z]/.test(letter)).join('');
    if (!made.has(short)) made.set(short, { long, short });
  }
  return [...made.values()];
}

/** Those of which the desk's own synonyms tell; of others only the stories do. */
export function deskKnows(organisations: readonly Organisation[]): readonly Organisation[] {
  return organisations.filter((_, nth) => nth % 3 === 0);
}

const where = spaced(`Northern Southern Eastern Western Upper Lower Joint Free Greater Alpine
  Inner Outer United Old Young Valley`);
const bodies = spaced(`Union League Council Federation Institute Bureau Guild Chamber Office Panel
  Registry Trust Assembly Yard`);
const trades = spaced(`Cotton Grain Harbour Oil Kiln Jute Dairy Vessel Rail Zinc Wool Pepper Quarry
  Fishery Ingot Yarn Exchange Lime`);
const members = spaced(`Weighers Farmers Brokers Shippers Millers Drivers Insurers Pilots Traders
  Auditors Growers Keepers Zoologists Yardmen Engineers Hauliers Lenders Underwriters`);
