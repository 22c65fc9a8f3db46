import type { Random } from '../random.ts';
import { oneOf } from './draw.ts';
import type { Names } from './names.ts';
import { words } from './words.ts';

/** Who and what a story is about. A story that runs on keeps its cast. */
export interface Cast {
  readonly place: string;
  readonly otherPlace: string;
  readonly firm: string;
  readonly person: string;
  readonly office: string;
  readonly goods: string;
  readonly term: string;
}

/** Makes up a cast; its names are of nobody and of nowhere. */
export function makeCast(random: Random, { name, term }: Names): Cast {
  return {
    place: name(random),
    otherPlace: name(random),
    firm: `${name(random)} ${oneOf(random, firmEndings)}`,
    person: `${name(random)} ${name(random)}`,
    office: `${name(random)} ${oneOf(random, words.offices)}`,
    goods: oneOf(random, words.goods),
    term: term(random),
  };
}

const firmEndings = [
  'Lines',
  'Freight',
  'Metals',
  'Mills',
  'Holdings',
  'Cargo',
  'Works',
  'Traders',
];
