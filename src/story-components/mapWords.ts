import { countryName } from '../base/countryName.ts';
import type { MapWords } from '../routes/drawRouteMap.ts';
import { nameOf } from '../routes/route.ts';

/** What is written on a map in a language. */
export function mapWords(language: string): MapWords {
  return {
    nameOf: (stop) => nameOf(stop, language),
    countryOf: (code) => countryName(code, language),
  };
}
