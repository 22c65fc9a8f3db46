/** Shown where something was not measured, or the system does not tell. */
export const unknown = '–';

/** Seconds as a table has them: 0.34, 12.5, 340. */
export function seconds(value: number | undefined): string {
  return value === undefined ? unknown : `${threeFigures(value)} s`;
}

/** Bytes as a table has them, in MB of a million bytes. */
export function megabytes(value: number | undefined): string {
  return value === undefined ? unknown : `${threeFigures(value / 1e6)} MB`;
}

/** How many times one figure is as large as another, such as 0.25. */
export function ratio(value: number | undefined, against: number | undefined): number | undefined {
  if (value === undefined || against === undefined || against === 0) return undefined;
  return value / against;
}

/** A ratio as a table has it, such as 0.25 × or 12.5 ×. */
export function times(value: number | undefined): string {
  return value === undefined ? unknown : `${threeFigures(value)} ×`;
}

/** A count as a table has it. */
export function count(value: number | undefined): string {
  return value === undefined ? unknown : value.toLocaleString('en-GB');
}

function threeFigures(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toFixed(digits);
}
