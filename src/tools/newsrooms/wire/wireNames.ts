import { namesFrom } from '../corpus/names.ts';
import { type Random, zipf } from '../random.ts';
import type { Tongue } from './tongues/tongue.ts';

/** Draws a made-up name, or a term of no dictionary. */
export interface Namer {
  readonly name: (random: Random) => string;
  readonly term: (random: Random) => string;
}

/** How many names each language has beside English. */
const different = 3_000;

/** Names as long-tailed as an archive's: a few come back all the time, most of them hardly ever. */
export function namersOf(tongues: readonly Tongue[], seed: number): ReadonlyMap<string, Namer> {
  const english = namesFrom(seed);
  return new Map(
    tongues.map(({ code, syllables }) => {
      if (syllables.length === 0) return [code, english];
      const name = (random: Random) => nameAt(zipf(random, different, 0.8), syllables);
      return [code, { name, term: name }];
    }),
  );
}

/** The name of a rank: another one for each. */
function nameAt(rank: number, syllables: readonly string[]): string {
  const size = syllables.length;
  const parts = [rank % size, (Math.floor(rank / size) * 5 + rank + 1) % size];
  const third = Math.floor(rank / size ** 2);
  if (third > 0) parts.push((third + rank) % size);
  const [first = '', ...rest] = parts.map((part) => syllables[part] ?? '');
  return [
    first.charAt(0).toUpperCase() + first.slice(1),
    ...rest.map((one) => one.toLowerCase()),
  ].join('');
}
