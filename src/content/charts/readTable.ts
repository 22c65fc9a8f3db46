import { z } from 'astro/zod';
import { parse } from 'csv-parse/sync';
import { fieldOf } from '../../base/fieldOf.ts';
import { type Place, placeAt, type Problem, startOfFile } from '../../base/problems/problem.ts';
import type { Table } from './table.ts';

/** A table that was read: its cells where they can be told, and what is wrong with its form. */
export interface TableRead {
  readonly table: Pick<Table, 'columns' | 'rows'> | undefined;
  readonly problems: readonly Problem[];
  /** Where a cell begins: by its row, -1 for the names of the columns, and its column; both from 0. */
  readonly placeOf: (row: number, column: number) => Place;
}

/**
 * Reads CSV: a row of names, then rows of as many cells, with commas between them (RFC 4180). Empty lines
 * are passed over.
 * @param text its lines ended by \n.
 * @param file its path from the newsroom's folder, for problems.
 */
export function readTable(text: string, file: string): TableRead {
  const records = recordsIn(text);
  if ('fault' in records) {
    return { table: undefined, problems: [{ file, ...records.fault }], placeOf: () => startOfFile };
  }
  const placeOf = (row: number, column: number): Place => {
    const record = records[row + 1];
    return record === undefined
      ? startOfFile
      : placeAt(text, record.offset + cellStart(record.raw, column));
  };
  const [head, ...rows] = records.map(({ cells }) => cells);
  const problems = [
    ...faultsOfHead(head ?? [], placeOf),
    // Where one sign parts the cells of all lines, a comma is within one.
    ...(head && head.length > 1
      ? rows.flatMap((cells, row) => faultOfRow(cells, head, (at) => placeOf(row, at)))
      : []),
  ].map((problem) => ({ file, ...problem }));
  return {
    table: head && problems.length === 0 ? { columns: head, rows } : undefined,
    problems,
    placeOf,
  };
}

interface CsvRecord {
  readonly cells: readonly string[];
  /** As it is written, and where in the text. */
  readonly raw: string;
  readonly offset: number;
}

type Told = Omit<Problem, 'file'>;

function recordsIn(text: string): CsvRecord[] | { readonly fault: Told } {
  let end = 0;
  const options = {
    raw: true,
    relax_column_count: true,
    trim: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    record_delimiter: '\n',
  } as const;
  try {
    return recordsSchema.parse(parse(text, options)).map(({ raw, record }) => {
      const written = raw.replace(/^\n+|\n+$/g, '');
      const offset = text.indexOf(written, end);
      end = offset + written.length;
      return { cells: record.map((cell) => cell.trim()), raw: written, offset };
    });
  } catch (error) {
    return { fault: faultOfQuotes(error, text) };
  }
}

/** What the parser gives where it is asked for each record as written too, of which its types do not tell. */
const recordsSchema = z.array(z.object({ raw: z.string(), record: z.array(z.string()) }));

/** The parser refuses nothing but quotation marks, and says where it gave up: of one that stays open, at the end. */
function faultOfQuotes(error: unknown, text: string): Told {
  const lines = fieldOf(error, 'lines');
  const written = text.split('\n');
  const odd = written.findIndex((line) => (line.match(/"/g) ?? []).length % 2 === 1);
  const line = odd >= 0 ? odd + 1 : typeof lines === 'number' ? lines : 1;
  const found = written[line - 1] ?? '';
  return {
    line,
    column: Math.max(0, found.indexOf('"')) + 1,
    what: 'A quotation mark stands where the CSV cannot be read on from.',
    found,
    remedy: 'Put the whole cell between two ", and write a " inside it twice.',
  };
}

/** A cell between quotation marks, or one without, and the comma that ends it. */
const cell = /(?:\s*"(?:[^"]|"")*"[^,]*|[^,]*)(?:,|$)/y;

/** Where in a record a cell begins, in characters; past its end for one that is missing. */
function cellStart(record: string, column: number): number {
  cell.lastIndex = 0;
  for (let passed = 0; passed < column && cell.lastIndex < record.length; passed += 1) {
    cell.exec(record);
  }
  return cell.lastIndex;
}

function faultsOfHead(
  head: readonly string[],
  placeOf: (row: number, column: number) => Place,
): Told[] {
  const [first = ''] = head;
  if (first === '' && head.length <= 1) {
    return [
      {
        ...startOfFile,
        what: 'The file holds no figures.',
        remedy: 'Write the names of the columns into its first line, and the rows below it.',
      },
    ];
  }
  if (head.length === 1) return [faultOfSeparator(first)];
  return head.flatMap((name, column) => {
    if (name === '') {
      const remedy = 'Write in the first line what the column holds, or remove the column.';
      return [{ ...placeOf(-1, column), what: 'A column has no name.', remedy }];
    }
    if (head.indexOf(name) === column) return [];
    return [
      {
        ...placeOf(-1, column),
        what: `Two columns are named "${name}".`,
        found: name,
        remedy: 'Give one of them another name.',
      },
    ];
  });
}

function faultOfSeparator(head: string): Told {
  const [, name] = separators.find(([sign]) => head.includes(sign)) ?? [];
  return {
    ...startOfFile,
    what:
      name === undefined
        ? 'The file has a single column, and none of values.'
        : `The cells of the file are separated by ${name}, not by commas.`,
    found: head,
    remedy:
      name === undefined
        ? 'Write what each row is into the first column, and its values behind a comma.'
        : 'Save it as CSV with commas between the cells.',
  };
}

const separators = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
] as const;

function faultOfRow(
  cells: readonly string[],
  head: readonly string[],
  placeOf: (column: number) => Place,
): Told[] {
  if (cells.length === head.length) return [];
  const isLong = cells.length > head.length;
  return [
    {
      ...placeOf(isLong ? head.length : 0),
      what: `The row has ${count(cells.length)}, and the first line has ${count(head.length)}.`,
      found: cells.join(','),
      remedy: isLong
        ? 'Put a cell that holds a comma between two ".'
        : 'Write a comma for each cell, an empty one too.',
    },
  ];
}

function count(cells: number): string {
  return cells === 1 ? 'a single cell' : `${cells} cells`;
}
