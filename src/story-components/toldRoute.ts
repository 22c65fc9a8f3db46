import { paths } from '../base/addresses.ts';
import { href } from '../base/siteAddresses.ts';
import { editionData, type Story } from '../content/editionData.ts';
import { countryName } from '../base/countryName.ts';
import { breakAt, gaugesOf, legsOf, nameOf, type Stop } from '../routes/route.ts';
import type { Words } from '../words/words.ts';

/** A stop of a route as a list tells of it. */
export interface ToldStop {
  readonly name: string;
  readonly country: Subject;
  /** What stands there, where it is no mere station. */
  readonly kind: string | undefined;
  readonly topics: readonly Subject[];
  /** That the gauge breaks here, and from what to what. */
  readonly break: string | undefined;
  /** Of the rails to the next stop: how wide they are, and as which of the route's gauges from the narrowest. */
  readonly rails: { readonly gauge: string; readonly rank: number } | undefined;
  readonly isLast: boolean;
}

const kindWords = { crossing: 'route.crossing', port: 'route.port' } as const;

/** Something that has a page where the story is filed under it. */
interface Subject {
  readonly name: string;
  readonly href: string | undefined;
}

/**
 * A route in words.
 * @param story that shows it; undefined for a page of the newsroom's own, which is filed under nothing.
 * @param language of the words.
 */
export function toldRoute(
  stops: readonly Stop[],
  story: Story | undefined,
  language: string,
  words: Words,
): ToldStop[] {
  const legs = legsOf(stops);
  const gauges = gaugesOf(legs);
  const names = new Map(editionData().topics.map(({ id, name }) => [id, name]));
  return stops.map((stop, index) => {
    const leg = legs[index];
    const broken = breakAt(legs, index);
    const topics = stop.topics.filter((id) => story?.data.topics.includes(id));
    return {
      name: nameOf(stop, language),
      country: {
        name: countryName(stop.country, language),
        href: story?.data.countries.includes(stop.country)
          ? href(paths.country(stop.country))
          : undefined,
      },
      kind: stop.kind === 'station' ? undefined : words(kindWords[stop.kind]),
      topics: topics.map((id) => ({ name: names.get(id) ?? id, href: href(paths.topic(id)) })),
      break: broken && words('route.break', broken),
      rails:
        leg === undefined
          ? undefined
          : {
              gauge: words('route.gauge', { gauge: leg }),
              rank: Math.min(gauges.indexOf(leg), 2),
            },
      isLast: index === stops.length - 1,
    };
  });
}
