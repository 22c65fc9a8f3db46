import type { BodyChart } from '../content/charts/table.ts';
import { readValue, stepIn } from '../content/charts/readValue.ts';

/** Where charts stand: the title of the text, and the absolute address of its page. */
interface ChartedPage {
  readonly title: string;
  readonly address: string;
}

/**
 * Describes the files of a text's charts, each once and by the first that shows it, in a Data Package (https://datapackage.org/standard/data-package/).
 * @param charts of the text.
 */
export function dataPackage(
  charts: readonly BodyChart[],
  { title, address }: ChartedPage,
): Record<string, unknown> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slugIn(address),
    title,
    homepage: address,
    resources: charts
      .filter(({ name }, index) => charts.findIndex((one) => one.name === name) === index)
      .map(resourceOf),
  };
}

function resourceOf({ attributes, name, table }: BodyChart): Record<string, unknown> {
  const { title, unit = '', caption, source, url, licence, asOf } = attributes;
  return {
    name: slugIn(name),
    type: 'table',
    path: name,
    scheme: 'file',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: table.bytes,
    title,
    description: [unit, asOf && `as of ${asOf}`, caption].filter(Boolean).join('; '),
    sources: [{ title: source, ...(url && { path: url }) }],
    ...(licence && { licenses: [{ name: licence.replaceAll(/\s+/g, '-'), title: licence }] }),
    schema: {
      fields: table.columns.map((column, index) => ({
        name: column,
        ...fieldOf(table.rows.map((row) => row[index] ?? '')),
      })),
      missingValues: [''],
    },
  };
}

/** Every value of a field with a type is of it, so that software reads what the chart shows. */
function fieldOf(cells: readonly string[]): { readonly type: string } {
  const filled = cells.filter((cell) => cell !== '');
  const isOf = (test: (cell: string) => boolean): boolean =>
    filled.length > 0 && filled.every(test);
  if (isOf((cell) => stepIn(cell) === 'day')) return { type: 'date' };
  if (isOf((cell) => stepIn(cell) === 'month')) return { type: 'yearmonth' };
  if (isOf((cell) => stepIn(cell) === 'year')) return { type: 'year' };
  if (isOf((cell) => /^-?\d+$/.test(cell))) return { type: 'integer' };
  return { type: isOf((cell) => typeof readValue(cell) === 'number') ? 'number' : 'string' };
}

/** A name as the standard has it: small letters, digits, full stops, hyphens and underscores. */
function slugIn(text: string): string {
  const last = text.replace(/\/$/, '').split('/').at(-1) ?? '';
  return (
    last
      .toLowerCase()
      .replace(/\.csv$/, '')
      .replaceAll(/[^a-z0-9._-]+/g, '-')
      .replaceAll(/^-+|-+$/g, '') || 'data'
  );
}
