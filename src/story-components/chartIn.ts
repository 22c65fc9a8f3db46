import type { Chart } from '../charts/chart.ts';
import { documentAt, getPublication } from '../collections/collections.ts';
import { readChart } from '../content/charts/readChart.ts';
import type { BodyChart, ChartAttributes } from '../content/charts/table.ts';
import { editionData } from '../content/editionData.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { foundInText } from './foundInText.ts';

/** A chart that can be drawn, in the language of its text. */
interface FoundChart {
  readonly chart: Chart;
  readonly file: Pick<BodyChart, 'name' | 'table'>;
  /** A tag of BCP 47. */
  readonly language: string;
  readonly words: Words;
}

/**
 * Finds the figures of a chart.
 * @param document path of the file of its text from the newsroom's folder.
 * @param attributes as the text has them.
 * @returns undefined where the figures are not as they should be, which only a preview asks for.
 */
export async function chartIn(
  document: string,
  attributes: ChartAttributes,
): Promise<FoundChart | undefined> {
  const { data } = (await documentAt())(document) ?? {};
  const file = foundInText(
    'Chart',
    data?.bodyCharts?.find((one) => one.attributes['src'] === attributes['src']),
  );
  if (file === undefined) return undefined;
  const language = data?.language ?? (await getPublication()).language;
  const chart = foundInText('Chart', readChart(attributes, file.table, language).chart);
  return chart && { chart, file, language, words: wordsIn(language, editionData().words) };
}
