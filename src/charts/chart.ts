/** How a chart can be drawn. */
export const chartForms = ['bar', 'line', 'slope', 'dot', 'multiples', 'tiles'] as const;

export type ChartForm = (typeof chartForms)[number];

/** The figures of a chart, in the words and numbers of its language. */
export interface Chart {
  readonly form: ChartForm;
  /** Of each row: what it is. */
  readonly rows: readonly string[];
  /** Of each row: its day in milliseconds since 1970, where the rows are days, months or years. */
  readonly times?: readonly number[];
  /** What the columns of values hold, from the first. */
  readonly series: readonly Series[];
  /** Whether its language is written from the right: bars, dots and tiles begin there then. */
  readonly isFromRight?: boolean;
  /** Writes a number that stands between the values, on an axis. */
  readonly write: (value: number) => string;
}

/** A column of values. */
export interface Series {
  readonly name: string;
  readonly points: readonly Point[];
}

/** A value of a row, and what is written beside it. */
export interface Point {
  /** Undefined where there is none. */
  readonly value: number | undefined;
  readonly label: string;
}

/** How much of each form can be read, and stays small: rows and columns of values, at the least and the most. */
export const chartLimits: Readonly<
  Record<
    ChartForm,
    { readonly rows: readonly [number, number]; readonly columns: readonly [number, number] }
  >
> = {
  bar: { rows: [1, 30], columns: [1, 1] },
  line: { rows: [2, 300], columns: [1, 4] },
  slope: { rows: [1, 12], columns: [2, 2] },
  dot: { rows: [1, 30], columns: [1, 2] },
  multiples: { rows: [2, 60], columns: [2, 12] },
  tiles: { rows: [1, 12], columns: [1, 6] },
};

/** Characters of a name or a label that a chart has room for. */
export const longestName = 40;
