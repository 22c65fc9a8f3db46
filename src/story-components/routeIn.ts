import { getPublication } from '../collections/collections.ts';
import type { Story } from '../content/editionData.ts';
import type { Stop } from '../routes/route.ts';
import { documentWith } from './documentWith.ts';
import { foundInText } from './foundInText.ts';

/** A route that a text shows. */
interface FoundRoute {
  /** Fewer than two where they are not known, which only a preview asks for. */
  readonly stops: readonly Stop[];
  /** That shows it; undefined for a page of the newsroom's own. */
  readonly story: Story | undefined;
  /** Of the text, a tag of BCP 47. */
  readonly language: string;
}

/**
 * Finds the route of a map.
 * @param document path of the file of its text from the newsroom's folder.
 * @param ids of its stops, as the text has them.
 */
export async function routeIn(document: string, ids: string): Promise<FoundRoute> {
  const { data, story } = documentWith(document);
  const stops = foundInText('RouteMap', data?.bodyRoutes?.[ids]) ?? [];
  return { stops, story, language: data?.language ?? (await getPublication()).language };
}
