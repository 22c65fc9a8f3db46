import type { Entry } from '../../search/vocabulary/vocabulary.ts';

/**
 * Makes a vocabulary as large as that of a long archive, always the same. Words start and end as
 * English ones do, which decides how large the largest pieces are.
 */
export function syntheticVocabulary(size: number): Entry[] {
  let seed = 1435;
  const random = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return Math.floor((seed / 2_147_483_647) * below);
  };
  const of = (list: readonly string[]): string => list[random(list.length)] ?? '';
  const entries = new Map<string, Entry>();
  while (entries.size < size) {
    const middle = Array.from({ length: 1 + random(4) }, () => of(syllables)).join('');
    const plain = of(openings) + middle + of(endings);
    const isName = random(4) === 0;
    const text = isName ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
    entries.set(plain, {
      language: 'en',
      plain,
      text,
      stories: 1 + random(400) * random(2),
      isName,
    });
  }
  return [...entries.values()].toSorted((a, b) => (a.plain < b.plain ? -1 : 1));
}

const syllables =
  'ta ri lo men ver dis pa tro gen li ca ner so bi du par sti ol ent mu ka zo shi'.split(' ');
const openings = (
  'co co re re in un de pro con com ex al ka tra sta per mar sub over inter dis en pre ba be bo ' +
  'ca cha di do el fa fi fo ga ge gra ha he ho im is ja ko la le lo ma me mi mo na ne no or pa ' +
  'po qua ra ro sa se sh si so sp su ta te ti to ul va ve vi wa we wi yu za zh'
).split(' ');
const endings = (
  'ing ing ing ed ed ed s es es er er ers ion ions tion al ly ly ity ment ness able ous ive ism ' +
  'ist an ia ov in um on or e y a o i k l n r t'
).split(' ');
