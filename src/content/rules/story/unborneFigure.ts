import { type Figure, figuresIn, isNumberOfName, isYear } from '../figures.ts';
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
    let compared: ReturnType<typeof comparedIn> | undefined;
    const told = new Set<number>();
    for (const field of ['headline', 'standfirst'] as const) {
      const text = frontmatter[field];
      for (const figure of figuresIn(text, language)) {
        // A text may tell small numbers as a list or in other words, and a year too.
        if (figure.value < 5 || isYear(figure) || isNumberOfName(figure, text)) continue;
        if (borne.some((other) => bears(other, figure)) || told.has(figure.value)) continue;
        if (isInWords(figure, body, language) || isDay(figure, text, language)) continue;
        if (countsIn(story).has(figure.value)) continue;
        compared ??= comparedIn(story);
        if (compared.some((values) => isMadeOf(values, figure))) continue;
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

/** Whether two numbers differ by a figure, or by a figure per cent of one. */
function isMadeOf(values: readonly number[], { value, isPercent, slack }: Figure): boolean {
  const isNear = (made: number, most: number): boolean => Math.abs(made - value) <= most;
  return values.some((a, index) =>
    values.some(
      (b, other) =>
        other > index &&
        (isNear(Math.abs(a - b), 1e-11 * value) ||
          (isPercent &&
            [a / b, b / a].some((ratio) => isNear(Math.abs(ratio - 1) * 100, slack + 1e-9)))),
    ),
  );
}

/** The numbers of each sentence, and of each row of a table, which readers compare. */
function comparedIn({ blocks, tables, language }: StoryText): number[][] {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  const texts = [
    ...blocks.flatMap(({ text }) => Array.from(sentences.segment(text), ({ segment }) => segment)),
    ...tables.flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text).join(' | '))),
  ];
  return texts.map((text) => figuresIn(text, language).map(({ value }) => value));
}

function rounded(value: number, digits: number, round: (value: number) => number): number {
  if (value === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(value)) + 1 - Math.max(1, digits));
  return exact(round(exact(value / unit)) * unit);
}

/** Without the last bits of a product, which no reader sees. */
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
