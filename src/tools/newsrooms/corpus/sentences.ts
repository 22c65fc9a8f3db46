import type { Random } from '../random.ts';
import type { Cast } from './cast.ts';
import { between, oneOf } from './draw.ts';
import type { Names } from './names.ts';
import { words } from './words.ts';

/** What a sentence is made with. */
export interface Writer {
  readonly random: Random;
  readonly names: Names;
  readonly cast: Cast;
}

/** A sentence of a story, at most `longestSentence` characters long. It states nothing that is so. */
export function sentence(writer: Writer): string {
  return capitalised(oneOf(writer.random, sentenceForms)(writer));
}

/** In characters. */
export const longestSentence = 220;

/** A headline of the same making. */
export function headline(writer: Writer): string {
  return capitalised(oneOf(writer.random, headlineForms)(writer)).slice(0, 140).trim();
}

/** A few words that head a part of a story. */
export function heading({ random, cast }: Writer): string {
  return oneOf(random, [
    () => `What the ${oneOf(random, words.offices)} decides next`,
    () => `The ${oneOf(random, words.matters)} at ${cast.place}`,
    () => `Who pays for ${oneOf(random, words.matters)}`,
    () => `After the ${oneOf(random, words.measures)}`,
    () => `The ${oneOf(random, words.qualities)} ${oneOf(random, words.measures)}`,
  ])();
}

/** A number as a newsroom writes it, such as 16,400. */
export function figure(random: Random): string {
  const size = 10 ** between(random, 1, 5);
  return Math.floor(size * (1 + random() * 9)).toLocaleString('en-GB');
}

const sentenceForms: readonly ((writer: Writer) => string)[] = [
  ({ random, cast, names }) =>
    `${cast.firm} ${of(random, 'pastVerbs')} the ${of(random, 'measures')} on ${names.term(random)} ${cast.goods} ${of(random, 'times')}, the ${cast.office} said.`,
  ({ random, cast }) =>
    `the ${of(random, 'qualities')} ${of(random, 'places')} at ${cast.place} ${of(random, 'presentVerbs')} ${figure(random)} tonnes of ${cast.goods} a ${oneOf(random, periods)}.`,
  ({ random, cast, names }) =>
    `${cast.person}, a ${of(random, 'roles')} at ${names.name(random)}, put the ${of(random, 'matters')} at ${figure(random)} and called it ${of(random, 'qualities')}.`,
  ({ random, names, cast }) =>
    `a ${of(random, 'carriers')} from ${names.name(random)} to ${cast.otherPlace} takes ${between(random, 2, 60)} hours, ${between(random, 2, 48)} of them spent on ${of(random, 'matters')}.`,
  ({ random, cast }) =>
    `because of ${of(random, 'conditions')}, the ${of(random, 'offices')} ${of(random, 'pastVerbs')} its ${of(random, 'qualities')} ${of(random, 'measures')} for ${cast.goods} and ${of(random, 'goods')}.`,
  ({ random, names }) =>
    `the ${names.term(random)} ${of(random, 'measures')} covers ${of(random, 'goods')}, ${of(random, 'goods')} and ${names.term(random)} ${of(random, 'goods')}, but not ${of(random, 'matters')}.`,
  ({ random, cast }) =>
    `${of(random, 'matters')} rose by ${between(random, 1, 39)} per cent ${of(random, 'times')}, to ${figure(random)} a ${of(random, 'carriers')}, while ${of(random, 'matters')} at ${cast.place} fell.`,
  ({ random, cast, names }) =>
    `${names.name(random)} and ${cast.otherPlace} ${of(random, 'pastVerbs')} the ${of(random, 'qualities')} ${of(random, 'measures')} under which each ${of(random, 'places')} ${of(random, 'presentVerbs')} its own ${cast.goods}.`,
  ({ random, cast }) =>
    `no ${of(random, 'roles')} at the ${of(random, 'places')} would say when the ${cast.term} ${of(random, 'measures')} ends.`,
  ({ random, names }) =>
    `the ${of(random, 'offices')} counted ${figure(random)} ${of(random, 'qualities')} ${of(random, 'carriers')} runs through ${names.name(random)}, against ${figure(random)} a year before.`,
];

const headlineForms: readonly ((writer: Writer) => string)[] = [
  ({ random, cast }) =>
    `${cast.firm} ${of(random, 'pastVerbs')} ${cast.goods} ${of(random, 'measures')} at ${cast.place}`,
  ({ random, cast, names }) =>
    `${cast.place} ${of(random, 'places')} ${of(random, 'pastVerbs')} for ${figure(random)} tonnes of ${names.term(random)} ${cast.goods}`,
  ({ random, cast, names }) =>
    `${of(random, 'qualities')} ${of(random, 'measures')} on ${cast.goods}: what ${names.name(random)} wants`,
  ({ random, cast }) =>
    `${cast.office} ${of(random, 'pastVerbs')} ${cast.term} ${of(random, 'measures')} after ${of(random, 'conditions')}`,
  ({ random, cast, names }) =>
    `${of(random, 'matters')} between ${cast.place} and ${names.name(random)} up ${between(random, 1, 60)} per cent`,
];

const periods = ['day', 'week', 'month', 'season'];

function of(random: Random, kind: keyof typeof words): string {
  return oneOf(random, words[kind]);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
