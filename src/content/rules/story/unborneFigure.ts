import { type Figure, figuresIn } from '../figures.ts';
import type { StoryRule } from '../rule.ts';

export const unborneFigure: StoryRule = {
  name: 'unborne-figure',
  severity: 'warning',
  explanation:
    'A number in the headline or the standfirst is what readers take with them: the text below must have it, or one that it was rounded from.',
  *look({ frontmatter, placeOf, blocks, language }) {
    const body = blocks.map(({ text }) => text).join('\n');
    const borne = figuresIn(body, language);
    const told = new Set<number>();
    for (const field of ['headline', 'standfirst'] as const) {
      const text = frontmatter[field];
      for (const figure of figuresIn(text, language)) {
        if (isCommon(figure) || borne.some((other) => bears(other, figure))) continue;
        if (isInWords(figure, body, language) || told.has(figure.value)) continue;
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

function rounded(value: number, digits: number, round: (value: number) => number): number {
  if (value === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(value)) + 1 - Math.max(1, digits));
  // Without the last bits of a product, which no reader sees.
  return Number((round(Number((value / unit).toPrecision(12))) * unit).toPrecision(12));
}

const inWords = ['five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function isInWords({ value }: Figure, body: string, language: string): boolean {
  const word = inWords[value - 5];
  // In other languages small numbers are not looked for.
  if (!language.startsWith('en')) return value <= 12;
  return word !== undefined && new RegExp(`\\b${word}\\b`, 'i').test(body);
}
