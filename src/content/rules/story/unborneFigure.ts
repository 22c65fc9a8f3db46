import { type Figure, figuresIn, isNumberOfName } from '../figures.ts';
import { monthNames } from '../../../base/monthNames.ts';
import type { StoryRule } from '../rule.ts';
import type { StoryText } from '../storyText.ts';

export const unborneFigure: StoryRule = {
  name: 'unborne-figure',
  explanation:
    'A number in the headline or the standfirst is what readers take with them: the text below must have it, one that it was rounded from, or the two of a sentence or a row that it compares.',
  *look(story) {
    const { frontmatter, placeOf, blocks, language } = story;
    const body = blocks.map(({ text }) => text).join('\n');
    const borne = readings(body).flatMap((text) => figuresIn(text, language));
    let compared: Compared | undefined;
    const told = new Set<number>();
    for (const field of ['headline', 'standfirst'] as const) {
      const text = frontmatter[field];
      for (const figure of figuresIn(text, language)) {
        if (isCommon(figure) || isNumberOfName(figure, text)) continue;
        if (borne.some((other) => bears(other, figure)) || told.has(figure.value)) continue;
        if (isInWords(figure, body, language) || isDay(figure, text, language)) continue;
        if (countsIn(story).has(figure.value)) continue;
        compared ??= comparedIn(story);
        if (followsFrom(compared, figure)) continue;
        told.add(figure.value);
        yield {
          place: placeOf([field]),
          what: `The ${field} says ${figure.text}, and the text below does not.`,
          found: text,
          remedy: 'Write the number in the text too, with its source, or correct it here.',
        };
      }
    }
  },
};

/** Years, and small numbers, which a text may tell as a list or in other words. */
function isCommon({ value, text }: Figure): boolean {
  return value < 5 || /^(?:19|20)\d\d$/.test(text);
}

/** A headline rounds: 3,066 bears out "3,000", "3,100" and "3,070". */
function bears({ value }: Figure, said: Figure): boolean {
  if (value === said.value) return true;
  const digits = said.text.replaceAll(/\D/g, '').replace(/0+$/, '').length;
  return [Math.round, Math.floor].some((round) => rounded(value, digits, round) === said.value);
}

/** As the text stands, and with an "m" as millions and as metres: "3.9m boxes", "a draught of 12.8m". */
function readings(body: string): string[] {
  const short = /(?<=\d)m\b/g;
  if (!short.test(body)) return [body];
  return [body, body.replaceAll(short, ' million'), body.replaceAll(short, ' m')];
}

/** Texts tell a day of a month by other words too, as a weekday. */
function isDay({ index, text, value }: Figure, all: string, language: string): boolean {
  if (value > 31 || !Number.isInteger(value)) return false;
  const before = all.slice(0, index).toLowerCase();
  const behind = all.slice(index + text.length).toLowerCase();
  return monthNames(language).some(
    (month) =>
      before.endsWith(`${month} `) ||
      new RegExp(String.raw`^\.?\s(?:de\s)?${RegExp.escape(month)}`).test(behind),
  );
}

/** How many headings of a level, entries of a list and rows of a table there are: the six of "Six ways to …". */
function countsIn({ blocks, lists, tables }: StoryText): Set<number> {
  const headings = Map.groupBy(blocks, ({ depth }) => depth);
  headings.delete(undefined);
  return new Set([
    ...[...headings.values()].map(({ length }) => length),
    ...lists,
    lists.reduce((sum, length) => sum + length, 0),
    ...tables.map(({ rows }) => rows.length - 1),
  ]);
}

/** What two figures of a sentence, or of a row of a table, make when they are compared. */
interface Compared {
  readonly differences: ReadonlySet<number>;
  /** By how much per cent one is more or less than the other. */
  readonly changes: readonly number[];
}

function followsFrom(
  { differences, changes }: Compared,
  { value, isPercent, slack }: Figure,
): boolean {
  if (differences.has(value)) return true;
  return isPercent && changes.some((change) => Math.abs(change - value) <= slack + 1e-9);
}

function comparedIn({ blocks, tables, language }: StoryText): Compared {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  const texts = [
    ...blocks.flatMap(({ text }) => Array.from(sentences.segment(text), ({ segment }) => segment)),
    ...tables.flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text).join(' | '))),
  ];
  const pairs = texts.flatMap((text) => {
    const values = figuresIn(text, language).map(({ value }) => value);
    return values.flatMap((value, index) =>
      values.slice(index + 1).map((other) => [value, other] as const),
    );
  });
  return {
    differences: new Set(pairs.map(([a, b]) => exact(Math.abs(a - b)))),
    changes: pairs.flatMap(([a, b]) => [a / b, b / a]).map((ratio) => Math.abs(ratio - 1) * 100),
  };
}

function rounded(value: number, digits: number, round: (value: number) => number): number {
  if (value === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(value)) + 1 - Math.max(1, digits));
  return exact(round(exact(value / unit)) * unit);
}

/** Without the last bits of a product or a difference, which no reader sees. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

const inWords = ['five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function isInWords({ value }: Figure, body: string, language: string): boolean {
  const word = inWords[value - 5];
  // In other languages small numbers are not looked for.
  if (!language.startsWith('en')) return value <= 12;
  return word !== undefined && new RegExp(`\\b${word}\\b`, 'i').test(body);
}
