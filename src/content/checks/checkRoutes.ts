import { notInList } from '../../base/problems/nearest.ts';
import type { Fault, Problem } from '../../base/problems/problem.ts';
import { misfitsOf, type Stop } from '../../routes/route.ts';
import type { ComponentTag } from '../body/reading.ts';
import type { DocumentData } from '../editionData.ts';
import type { Place } from '../fields/places.ts';
import { type CheckedContent, documentsOf } from '../newsroom.ts';
import { placesFile } from '../reading/readPlaces.ts';
import type { ListFile } from '../reading/readList.ts';
import type { BodyFacts } from '../stories/readDocument.ts';

/** Checks that the route of every map can be drawn: its stops are known, and their gauges fit together. */
export function checkRoutes(content: CheckedContent, places: ListFile<Place>): Problem[] {
  return documentsOf(content).flatMap(({ file, body }) =>
    body.routes.flatMap((tag) => {
      const { stops = '' } = tag.attributes;
      const place = tag.places['stops'] ?? tag.place;
      // An empty one is told as lacking.
      const faults = stops.trim() === '' ? [] : faultsOf(stops, places);
      return faults.map((fault): Problem => ({ file, ...place, ...fault }));
    }),
  );
}

/** The routes of a document's maps, by what these name as stops; undefined where it has none. */
export function routesOf(
  { body }: { readonly body: Pick<BodyFacts, 'routes'> },
  places: readonly Place[],
): DocumentData['bodyRoutes'] {
  if (body.routes.length === 0) return undefined;
  return Object.fromEntries(
    body.routes.map(({ attributes: { stops = '' } }: ComponentTag) => [
      stops,
      idsIn(stops).flatMap((id) => places.find((place) => place.id === id) ?? []),
    ]),
  );
}

function faultsOf(
  stops: string,
  { value, ids: known }: ListFile<Place>,
): (Fault & { found?: string })[] {
  const ids = idsIn(stops);
  if (ids.length < 2) {
    const remedy = 'Write two ids or more, with commas between them.';
    return [{ what: 'A route has fewer than two stops.', found: stops, remedy }];
  }
  const strange = ids.flatMap((id) => {
    const fault = notInList(id, `stop "${id}"`, known, placesFile);
    return fault ? { ...fault, found: id } : [];
  });
  if (strange.length > 0 || value === undefined) return strange;
  const twice = ids.find((id, index) => id === ids[index - 1]);
  if (twice !== undefined) {
    const remedy = 'Name it once, or the stop that lies between.';
    return [{ what: `The route goes from "${twice}" to itself.`, found: stops, remedy }];
  }
  const route = ids.flatMap((id): Stop[] => value.filter((place) => place.id === id));
  return misfitsOf(route).map(({ from, to, gauges: [out, into] }) => ({
    what: `Between ${from.name} and ${to.name} the gauge is ${out} mm by the one and ${into} mm by the other.`,
    found: `${from.id}, ${to.id}`,
    remedy: `Name the stop between them at which it breaks; or correct "gauge" in ${placesFile}.`,
  }));
}

function idsIn(stops: string): string[] {
  return stops
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
