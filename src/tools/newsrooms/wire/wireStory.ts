import { oneOf } from '../corpus/draw.ts';
import { type Random, randomFrom, zipf } from '../random.ts';
import { figures } from './figures.ts';
import type { Organisation } from './organisations.ts';
import { misprinted } from './misprinted.ts';
import { type Subject, subjects } from './subjects.ts';
import { english } from './tongues/english.ts';
import type { Tongue } from './tongues/tongue.ts';
import type { Namer } from './wireNames.ts';

/** Who and what a story is about; the stories of one affair share it. */
export interface Affair {
  /** The number of the story that began it. */
  readonly nth: number;
  readonly subject: Subject;
  readonly tongue: Tongue;
  readonly organisation: Organisation;
  readonly place: string;
  readonly firm: string;
  readonly person: string;
  readonly fixed: Readonly<Record<string, string>>;
}

/** A story of the wire as it is written. */
export interface WireText {
  readonly headline: string;
  readonly standfirst: string;
  readonly paragraphs: readonly string[];
}

/** Begins an affair. */
export function makeAffair(
  random: Random,
  nth: number,
  tongue: Tongue,
  namer: Namer,
  organisations: readonly Organisation[],
): Affair {
  const subject = subjects[zipf(random, subjects.length, 0.6)] ?? oneOf(random, subjects);
  const firm = () => `${namer.name(random)} ${oneOf(random, firmEndings)}`;
  const own = {
    place: namer.name(random),
    firm: firm(),
    person: `${namer.name(random)} ${namer.name(random)}`,
  };
  return {
    nth,
    subject,
    tongue,
    organisation: organisations[zipf(random, organisations.length, 0.7)] ?? { long: '', short: '' },
    ...own,
    fixed: {
      ...own,
      otherPlace: namer.name(random),
      otherFirm: firm(),
      term: namer.term(random),
      role: oneOf(random, english.words['role'] ?? []),
    },
  };
}

/** Writes a story of an affair: states nothing that is so. */
export function writeWireStory(affair: Affair, namer: Namer, seed: number): WireText {
  const random = randomFrom(seed);
  const { tongue } = affair;
  const filled = (forms: readonly string[], subject: Subject) =>
    capitalised(filledForm(oneOf(random, forms), { ...affair, subject }, namer, random));
  const headline = filled(tongue.headlines, affair.subject)
    .replaceAll(/\.$/g, '')
    .slice(0, 140)
    .trim();
  const name = organisationNamer(affair.organisation, random);
  const standfirst = filled(tongue.sentences, affair.subject).replaceAll('{org}', () => name());
  const paragraphs = Array.from({ length: 2 + zipf(random, 6, 0.6) }, () => {
    const sentences = Array.from({ length: 2 + zipf(random, 4, 0.5) }, () => {
      // Now and then a text mentions what it is not about; headline and standfirst say what it is.
      const subject = random() < 0.2 ? oneOf(random, subjects) : affair.subject;
      return filled(tongue.sentences, subject).replaceAll('{org}', () => name());
    });
    const text = sentences.join(tongue.gap);
    return tongue === english ? misprinted(random, text) : text;
  });
  return {
    headline: headline.replaceAll('{org}', affair.organisation.short),
    standfirst,
    paragraphs,
  };
}

/** A form with its places filled, but for the organisation, which is not named alike twice. */
function filledForm(form: string, affair: Affair, namer: Namer, random: Random): string {
  const isEnglish = affair.tongue === english;
  return form.replaceAll(/\{(\w+)\}/g, (place, slot: string) => {
    const fixed = affair.fixed[slot];
    if (isEnglish && fixed !== undefined) return fixed;
    if (slot === 'org' && isEnglish) return place;
    return drawn(slot, affair, namer, random);
  });
}

function drawn(slot: string, affair: Affair, namer: Namer, random: Random): string {
  const { subject, tongue } = affair;
  const { code, words } = tongue;
  if (isFigure(slot)) return figures[slot](random, code);
  const list = words[slot];
  if (list !== undefined) return oftenFirst(random, list, 0.5);
  switch (slot) {
    case 'name':
      // Names of the affair come back; others pass by.
      return random() < 0.5 ? affair.place : namer.name(random);
    case 'aName':
      return namer.name(random);
    case 'aFirm':
      return `${namer.name(random)} ${oneOf(random, firmEndings)}`;
    case 'good':
    case 'otherGood':
      return oftenFirst(random, subject.goods, 0.6);
    case 'matter':
      return oftenFirst(random, subject.matters, 0.6);
    case 'verb':
      return random() < 0.6 ? oftenFirst(random, subject.verbs, 0.6) : oneOf(random, anyVerbs);
    case 'apart':
      return oftenFirst(random, subject.apart, 0.6);
    case 'together':
      return oftenFirst(random, subject.together, 0.6).replace('|', '');
    default:
      throw new RangeError(`No word is known for {${slot}}.`);
  }
}

/** One story spells a name out and then shortens it, one has the long form alone, one the short. */
function organisationNamer({ long, short }: Organisation, random: Random): () => string {
  const way = oneOf(random, ['both', 'both', 'long', 'short'] as const);
  let isTold = false;
  return () => {
    if (way !== 'both') return way === 'long' ? long : short;
    if (isTold) return short;
    isTold = true;
    return `${long} (${short})`;
  };
}

function isFigure(slot: string): slot is keyof typeof figures {
  return Object.hasOwn(figures, slot);
}

function oftenFirst(random: Random, list: readonly string[], exponent: number): string {
  return list[zipf(random, list.length, exponent)] ?? '';
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const firmEndings = ['Lines', 'Freight', 'Metals', 'Mills', 'Holdings', 'Cargo', 'Works', 'Bank'];

const anyVerbs = ['raised', 'lowered', 'sold', 'bought', 'moved', 'counted', 'leased', 'lost'];
