import { type Figure, figuresIn, isYear } from '../figures.ts';
import type { StoryRule } from '../rule.ts';

export const wrongPercentage: StoryRule = {
  name: 'wrong-percentage',
  explanation:
    'A sentence that says from what to what a figure went, and by how much per cent, must add up. Written for English.',
  *look({ blocks, language }) {
    if (!language.startsWith('en')) return;
    const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
    for (const { text, placeAt } of blocks) {
      if (!text.includes('from')) continue;
      for (const { segment, index } of sentences.segment(text)) {
        const change = changeIn(segment, language);
        if (change === undefined || isRight(change)) continue;
        const { from, to, percentage } = change;
        const right = percentFrom(from.value, to.value);
        yield {
          place: placeAt(index + percentage.index),
          what: `From ${from.text} to ${to.text} is ${right < 0 ? 'down' : 'up'} ${Math.abs(right).toFixed(1)} per cent, not ${percentage.text}.`,
          found: segment,
          remedy: 'Correct one of the three, by the source.',
        };
      }
    }
  },
};

interface Change {
  readonly from: Figure;
  readonly to: Figure;
  readonly percentage: Figure;
}

/** What a sentence says of a change, where it says one only: "from 100 to 120, up 20 per cent". */
function changeIn(sentence: string, language: string): Change | undefined {
  const figures = figuresIn(sentence, language);
  const [percentage, ...morePercentages] = figures.filter(({ isPercent }) => isPercent);
  const behind = (word: RegExp): Figure | undefined =>
    figures.find(({ index, isPercent }) => !isPercent && word.test(sentence.slice(0, index)));
  const from = behind(/\bfrom (?:about |some |around |nearly |almost )?[$€£¥]?\s?$/i);
  const to = behind(/\bto (?:about |some |around |nearly |almost )?[$€£¥]?\s?$/i);
  if (!percentage || !from || !to || morePercentages.length > 0) return undefined;
  return isPeriod(from) || isPeriod(to) ? undefined : { from, to, percentage };
}

/** Years and days of a span, as in "from 2020 to 2024" and "from 1 to 7 May". */
function isPeriod(figure: Figure): boolean {
  return isYear(figure) || (Number.isInteger(figure.value) && figure.value <= 31);
}

function percentFrom(from: number, to: number): number {
  return (to / from - 1) * 100;
}

/** Whether figures that were rounded to these can make the percentage, which is told without its sign. */
function isRight({ from, to, percentage }: Change): boolean {
  const ends = [-1, 1].flatMap((a) =>
    [-1, 1].map((b) => percentFrom(from.value + a * from.slack, to.value + b * to.slack)),
  );
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const allowed = percentage.slack + 1e-9;
  return [percentage.value, -percentage.value].some(
    (said) => said >= least - allowed && said <= most + allowed,
  );
}
