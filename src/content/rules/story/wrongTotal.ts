import { figuresIn } from '../figures.ts';
import type { TextBlock } from '../bodyText.ts';
import type { StoryRule } from '../rule.ts';

export const wrongTotal: StoryRule = {
  name: 'wrong-total',
  explanation:
    'The last row of a table that is called a total must be what the rows above it make, or say that they are rounded.',
  *look({ tables, language }) {
    for (const { rows } of tables) {
      const [, ...body] = rows;
      const total = body.pop();
      if (total === undefined || body.length < 2 || !isTotal(total[0]?.text ?? '')) continue;
      for (const [column, cell] of total.entries()) {
        if (column === 0) continue;
        const sum = sumOf(
          body.map((row) => row[column]),
          language,
        );
        const said = onlyFigure(cell, language);
        if (sum === undefined || said === undefined || said.isPercent) continue;
        const off = Math.abs(sum.value - said.value);
        if (off <= sum.slack + said.slack) continue;
        yield {
          place: cell.placeAt(0),
          what: `The rows above make ${sum.value.toLocaleString(language)}, not ${cell.text.trim()}.`,
          found: cell.text.trim(),
          remedy:
            'Correct the total or a row, by the source; where rows are missing, say so in their place.',
        };
      }
    }
  },
};

const totals =
  /^\W*(?:all(?: together)?|total|in total|sum|gesamt|insgesamt|summe|total(?:e|es)?|ensemble|итого|всего|合计|总计|共计|الإجمالي|المجموع)\b|^(?:итого|всего|合计|总计|共计|الإجمالي|المجموع)/i;

function isTotal(name: string): boolean {
  return totals.test(name.trim());
}

interface Sum {
  readonly value: number;
  readonly slack: number;
}

/** Undefined where a cell holds anything but one number or nothing. */
function sumOf(cells: readonly (TextBlock | undefined)[], language: string): Sum | undefined {
  let [value, slack] = [0, 0];
  for (const cell of cells) {
    if (/^\s*[–—-]?\s*$/.test(cell?.text ?? '')) continue;
    const figure = onlyFigure(cell, language);
    if (figure === undefined || figure.isPercent) return undefined;
    value += figure.value;
    // Whole numbers are counts.
    slack += Number.isInteger(figure.value) ? 0 : figure.slack;
  }
  return { value: Number(value.toPrecision(12)), slack };
}

function onlyFigure(cell: TextBlock | undefined, language: string) {
  const text = cell?.text ?? '';
  const [figure, ...others] = figuresIn(text, language);
  return figure === undefined || others.length > 0 || /^\s*[−-]/.test(text) ? undefined : figure;
}
