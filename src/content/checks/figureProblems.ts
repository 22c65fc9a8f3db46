import type { Fault, Problem, Tell } from '../../base/problems/problem.ts';
import { dayOf } from '../../base/times.ts';
import type { FrontFigure } from '../fields/front.ts';
import type { CheckedContent } from '../newsroom.ts';
import { figuresIn } from '../rules/figures.ts';

/** Checks that no figure of the front page is of a day to come, and that its series and its days end with it. */
export function figureProblems(
  figures: readonly FrontFigure[],
  { timeZone = 'Pacific/Kiritimati', language = 'en' }: CheckedContent['publication'],
  now: Date,
  tell: Tell,
): Problem[] {
  const today = dayOf(now, timeZone);
  return figures.flatMap(({ asOf, value, series = [], days = [] }, index) => {
    const last = series.at(-1);
    return [
      ...tell(['figures', index, 'days'], days.join(', '), faultOfDays(days, series.length, asOf)),
      ...tell(
        ['figures', index, 'asOf'],
        `asOf: ${asOf}, today ${today} (${timeZone})`,
        asOf > today && {
          what: 'The figure is of a day that is still to come.',
          remedy: 'Write the day that it is of.',
        },
      ),
      ...tell(
        ['figures', index, 'series', series.length - 1],
        String(last),
        last !== undefined &&
          !isWrittenAs(value, last, language) && {
            what: `The series ends with another number than the figure, which is ${value}.`,
            remedy:
              'End it with the figure’s own value, without separators of thousands, or correct the figure.',
          },
      ),
    ];
  });
}

function faultOfDays(days: readonly string[], values: number, asOf: string): Fault | undefined {
  if (days.length === 0) return undefined;
  if (days.length !== values) {
    const what = `The series and its days are not the same in number: ${values} and ${days.length}.`;
    return { what, remedy: 'Write a day for each value of "series", in the same order.' };
  }
  if (days.some((day, index) => day <= (days[index - 1] ?? ''))) {
    const what = 'The days of the series do not follow each other.';
    return { what, remedy: 'Begin with the oldest, each with its value; every day once.' };
  }
  if (days.at(-1) === asOf) return undefined;
  const what = `The days of the series do not end with the day of the figure, ${asOf}.`;
  return { what, remedy: 'Write the figure’s own day last, or correct "asOf".' };
}

/**
 * Tells whether a text may be how a number is written, rounded or with a word of scale; so it may where
 * the text holds no number, or several.
 */
function isWrittenAs(text: string, number: number, language: string): boolean {
  const withoutWords = text.replaceAll(/\p{L}+/gu, ' ');
  const [figure, ...more] = figuresIn(withoutWords, language);
  if (figure === undefined || more.length > 0) return true;
  const { value, slack } = figure;
  const scales = /\d.*\p{L}/u.test(text) ? wordsOfScale : [1];
  return scales.some((scale) => Math.abs(Math.abs(number) - value * scale) <= slack * scale);
}

/** What may stand behind a number in any language: thousand, 万, million, 亿, billion, trillion. */
const wordsOfScale = [1, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12];
