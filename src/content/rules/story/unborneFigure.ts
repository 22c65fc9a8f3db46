import { type Figure, figuresIn } from '../figures.ts';
import type { StoryRule } from '../rule.ts';
import type { StoryText } from '../storyText.ts';

export const unborneFigure: StoryRule = {
  name: 'unborne-figure',
  severity: 'warning',
  explanation:
    'A number in the headline or the standfirst is what readers take with them: the text below must have it, one that it was rounded from, or the two of a sentence or a row that it is the difference of.',
  *look(story) {
    const { frontmatter, placeOf, blocks, language } = story;
    const body = blocks.map(({ text }) => text).join('\n');
    const borne = figuresIn(body, language);
    let differences: ReadonlySet<number> | undefined;
    const told = new Set<number>();
    for (const field of ['headline', 'standfirst'] as const) {
      const text = frontmatter[field];
      for (const figure of figuresIn(text, language)) {
        if (isCommon(figure) || borne.some((other) => bears(other, figure))) continue;
        if (isInWords(figure, body, language) || told.has(figure.value)) continue;
        differences ??= differencesIn(story);
        if (differences.has(figure.value)) continue;
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

/** By how much two figures of a sentence, or of a row of a table, differ. */
function differencesIn({
  blocks,
  tables,
  language,
}: Pick<StoryText, 'blocks' | 'tables' | 'language'>): Set<number> {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  const texts = [
    ...blocks.flatMap(({ text }) => Array.from(sentences.segment(text), ({ segment }) => segment)),
    ...tables.flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text).join(' | '))),
  ];
  const found = texts.flatMap((text) => {
    const values = figuresIn(text, language).map(({ value }) => value);
    return values.flatMap((value, index) =>
      values.slice(index + 1).map((other) => exact(Math.abs(value - other))),
    );
  });
  return new Set(found);
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
