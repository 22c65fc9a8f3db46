import { scalePoint, scaleUtc } from 'd3-scale';
import type { Chart, Series } from './chart.ts';

/** From zero where the values are not far from it: a line may stand above, as a bar may not. */
export function domainOf(series: readonly Series[]): [number, number] {
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return [0, 1];
  const start = least > 0 && least <= most / 2 ? 0 : least;
  const end = most < 0 && most >= least / 2 ? 0 : most;
  return start === end ? [Math.min(0, start), Math.max(0, end) || 1] : [start, end];
}

/** Where each row stands: by its day, or at equal distances. */
export function placesOf(
  { rows, times }: Pick<Chart, 'rows' | 'times'>,
  range: [number, number],
): number[] {
  if (times) {
    const scale = scaleUtc()
      .domain([times[0] ?? 0, times.at(-1) ?? 0])
      .range(range);
    return times.map((time) => scale(time));
  }
  const scale = scalePoint().domain(rows).range(range);
  return rows.map((row) => scale(row) ?? 0);
}
