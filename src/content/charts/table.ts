/** What a chart says in its attributes, by name. */
export type ChartAttributes = Readonly<Record<string, string>>;

/** A chart of a text, and what it shows. */
export interface BodyChart {
  readonly attributes: ChartAttributes;
  /** The name under which its file stands in the site, below the address of the text. */
  readonly name: string;
  readonly table: Table;
}

/** The figures of a file, as they are written. */
export interface Table {
  /** Path of the file from the newsroom's folder, symbolic links followed. */
  readonly file: string;
  readonly bytes: number;
  /** The names of the columns. */
  readonly columns: readonly string[];
  /** The cells of each row, as many as there are columns. */
  readonly rows: readonly (readonly string[])[];
}
