import { dirname, join } from 'node:path';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { between, oneOf } from '../corpus/draw.ts';
import { words } from '../corpus/words.ts';
import { type Random, randomFrom } from '../random.ts';
import type { Brief } from './briefs.ts';

/** The file of a brief, in MDX. It tells of its own subject, and mentions those of others. */
export function briefFile(brief: Brief, all: readonly Brief[]): string {
  const random = randomFrom(7_919 + brief.nth);
  const frontmatter = {
    headline: headlineOf(brief, random),
    standfirst: standfirstOf(brief, random),
    kind: 'brief',
    section: oneOf(random, ['rail', 'trade', 'markets', 'materials']),
    published: `${brief.id.slice(0, 7).replace('/', '-')}-${String(1 + (brief.nth % 28)).padStart(2, '0')}T09:00:00+08:00`,
    authors: [oneOf(random, ['rail-desk', 'trade-desk', 'markets-desk'])],
    topics: [oneOf(random, ['containers', 'contracts', 'customs', 'standards', 'tariffs'])],
  };
  return `---\n${stringify(frontmatter)}---\n\n${bodyOf(brief, all, random).join('\n\n')}\n`;
}

function headlineOf({ place, firm, term, nth }: Brief, random: Random): string {
  const measure = oneOf(random, words.measures);
  const goods = oneOf(random, words.goods);
  switch (nth % 4) {
    case 0:
      return `${place} ${oneOf(random, words.places)} moves ${term} ${goods} to a new ${measure}`;
    case 1:
      return `${firm} leaves ${place} over a ${measure} on ${goods}`;
    case 2:
      return `The ${term} ${measure}: what ${place} gains`;
    default:
      return `${place} counts its ${goods} again`;
  }
}

function standfirstOf({ firm, person, figure, term, nth }: Brief, random: Random): string {
  const goods = oneOf(random, words.goods);
  return nth % 2 === 0
    ? `${firm} handled ${figure} tonnes of ${goods} in the year, its ${term} account says.`
    : `${person} of ${firm} calls the ${term} count of ${goods} provisional. Made up by a program.`;
}

function bodyOf(brief: Brief, all: readonly Brief[], random: Random): string[] {
  const { place, firm, person, term, phrase, code, figure, link } = brief;
  const goods = oneOf(random, words.goods);
  const own = [
    `${firm} had asked for a ${phrase} since the spring. ${person}, its ${oneOf(random, words.roles)}, wrote to ${place} that the ${term} rule stands.`,
    `The goods go under ${code}, which ${place} checks at the ${oneOf(random, words.places)}. The count came to ${figure} tonnes of ${goods}.`,
    ...(link === undefined
      ? []
      : [`What ${place} sends on is counted with ${link}, by agreement.`]),
  ];
  const others = Array.from({ length: nthLength(brief) }, () =>
    mention(oneOf(random, all), random),
  );
  return [...own, ...others.filter((text) => !text.includes(place)), filler(random)];
}

/** Every tenth is a long round-up, which mentions much and is about none of it. */
function nthLength({ nth }: Brief): number {
  return nth % 10 === 9 ? 24 : 1 + (nth % 5);
}

/** A passing mention, in the words that a reader may ask for. */
function mention(other: Brief, random: Random): string {
  const [quality = '', matter = '', measure = ''] = other.phrase.split(' ');
  const digits = other.code.slice(3);
  const goods = oneOf(random, words.goods);
  return oneOf(random, [
    `In ${other.place} the same ${goods} wait. ${other.place} has no ${measure}, and those who ship to ${other.place} know it.`,
    `${other.firm} was named once more, as was ${other.person}; ${other.firm} gave no figure.`,
    `A ${measure} on ${goods} is ${quality}, said the ${oneOf(random, words.offices)}, and ${matter} has no part in it.`,
    `Wagon ${digits} went to ${other.place} with ${goods} under HS ${between(random, 9000, 9799)}, and wagon ${digits} came back.`,
    `The ${other.term} ${goods} and other ${other.term} goods are left out, whatever a ${other.term} list may say.`,
    `Of ${other.figure}${between(random, 0, 9)} sacks, ${Number(other.figure.replace(',', '')) + 1} were wet.`,
    `${other.person.split(' ')[1] ?? ''} and ${other.person.split(' ')[0] ?? ''} are two sidings in ${other.place}.`,
  ]);
}

function filler(random: Random): string {
  const about = oneOf(random, words.conditions);
  return `The ${oneOf(random, words.offices)} ${oneOf(random, words.pastVerbs)} its ${oneOf(random, words.measures)} ${oneOf(random, words.times)} because of ${about}, and ${oneOf(random, words.matters)} fell by ${between(random, 2, 39)} per cent.`;
}

/**
 * Writes a newsroom that has the paper's stories and lists, and the made-up briefs.
 * @param paper the paper's content folder.
 */
export async function writeNewsroom(
  folder: string,
  paper: string,
  briefs: readonly Brief[],
): Promise<void> {
  await cp(paper, folder, { recursive: true });
  for (const brief of briefs) {
    const path = join(folder, 'stories', `${brief.id}.mdx`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, briefFile(brief, briefs));
  }
}
