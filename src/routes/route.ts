/** A place as a route calls at it. */
export interface Stop {
  readonly id: string;
  readonly name: string;
  /** In other languages, by their tags of BCP 47. */
  readonly names: Readonly<Record<string, string>>;
  readonly kind: 'station' | 'crossing' | 'port';
  /** Two letters of ISO 3166-1. */
  readonly country: string;
  /** Degrees of latitude and longitude. */
  readonly position: readonly [latitude: number, longitude: number];
  /** Millimetres; where it breaks, by the country on each side; undefined where no rails are. */
  readonly gauge?: number | Readonly<Record<string, number>> | undefined;
  readonly topics: readonly string[];
}

/** What lies between a stop and the next: rails of a gauge, or none. */
export type Leg = number | undefined;

/** Two stops that do not fit together: what one says of the gauge between them, and the other. */
export interface Misfit {
  readonly from: Stop;
  readonly to: Stop;
  readonly gauges: readonly [number, number];
}

/**
 * The gauges between the stops of a route.
 * @returns one fewer than stops.
 */
export function legsOf(stops: readonly Stop[]): Leg[] {
  return pairsOf(stops).map(([from, to]) => {
    const [out, into] = [gaugeTowards(from, to), gaugeTowards(to, from)];
    return out === undefined || into === undefined ? undefined : out;
  });
}

/** Finds neighbours of which each says another gauge of the rails between them. */
export function misfitsOf(stops: readonly Stop[]): Misfit[] {
  return pairsOf(stops).flatMap(([from, to]) => {
    const [out, into] = [gaugeTowards(from, to), gaugeTowards(to, from)];
    if (out === undefined || into === undefined || out === into) return [];
    return [{ from, to, gauges: [out, into] as const }];
  });
}

/** All gauges of a route, the narrowest first. */
export function gaugesOf(legs: readonly Leg[]): number[] {
  return [...new Set(legs.filter((leg) => leg !== undefined))].toSorted((a, b) => a - b);
}

/** Where the gauge breaks at a stop: before and after it. */
export function breakAt(
  legs: readonly Leg[],
  stop: number,
): { readonly before: number; readonly after: number } | undefined {
  const [before, after] = [legs[stop - 1], legs[stop]];
  if (before === undefined || after === undefined || before === after) return undefined;
  return { before, after };
}

/** A stop's name in a language, else that of its list. */
export function nameOf({ name, names }: Stop, language: string): string {
  return names[language] ?? names[new Intl.Locale(language).language] ?? name;
}

function pairsOf(stops: readonly Stop[]): (readonly [Stop, Stop])[] {
  return stops.flatMap((from, index) => {
    const to = stops[index + 1];
    return to ? [[from, to] as const] : [];
  });
}

/** Towards a country that the gauge does not name, the rails are those of the place's own side. */
function gaugeTowards({ gauge, country }: Stop, { country: next }: Stop): number | undefined {
  return typeof gauge === 'object' ? (gauge[next] ?? gauge[country]) : gauge;
}
