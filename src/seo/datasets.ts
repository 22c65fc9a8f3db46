import type { Dataset } from 'schema-dts';
import { stepIn } from '../content/charts/readValue.ts';
import type { BodyChart } from '../content/charts/table.ts';

/**
 * Tells search engines of the figures that a text's charts show.
 * @param page the absolute address of the text.
 * @param language of the text, a tag of BCP 47.
 */
export function datasets(charts: readonly BodyChart[], page: string, language: string): Dataset[] {
  return charts.map(({ attributes, name, table }) => {
    const { title = '', unit = '', alt = '', source = '', url, licence } = attributes;
    return {
      '@type': 'Dataset',
      name: title,
      description: `${alt} (${unit})`,
      url: page,
      inLanguage: language,
      isAccessibleForFree: true,
      creator: { '@type': 'Organization', name: source },
      variableMeasured: table.columns.slice(1),
      distribution: {
        '@type': 'DataDownload',
        contentUrl: new URL(encodeURIComponent(name), page).href,
        encodingFormat: 'text/csv',
        contentSize: `${table.bytes} B`,
      },
      ...(url !== undefined && { isBasedOn: url }),
      ...(licence !== undefined && { license: { '@type': 'CreativeWork', name: licence } }),
      ...timeOf(table.rows.map(([row = '']) => row)),
    };
  });
}

/** From the first to the last of rows that are years, months or days. */
function timeOf(rows: readonly string[]): { temporalCoverage?: string } {
  const [first, last] = [rows[0], rows.at(-1)];
  const areInTime = rows.length > 0 && rows.every((row) => stepIn(row) !== undefined);
  return areInTime && first !== undefined && last !== undefined
    ? { temporalCoverage: `${first}/${last}` }
    : {};
}
