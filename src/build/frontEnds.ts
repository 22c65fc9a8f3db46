import type { Front } from '../content/fields/front.ts';
import { oldFrom } from '../lists/figures.ts';

/**
 * The moments at which the front page becomes another by the clock: a pin or the breaking line ends, a
 * figure is older than its interval.
 * @param timeZone of the publication.
 */
export function frontEnds({ pins, breaking, figures }: Front, timeZone: string): Date[] {
  return [
    ...pins.map(({ until }) => until),
    ...(breaking ? [breaking.until] : []),
    ...figures.flatMap((figure) => oldFrom(figure, timeZone) ?? []),
  ];
}
