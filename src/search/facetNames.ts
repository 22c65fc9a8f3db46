/** What a search can be narrowed by, in the order in which it is offered. */
export const facetNames = ['section', 'topic', 'country', 'kind', 'author', 'year'] as const;

export type FacetName = (typeof facetNames)[number];

/** Values for each facet. */
export type ByFacet<Value> = Readonly<Record<FacetName, Value>>;

/** Makes a value for each facet. */
export function byFacet<Value>(make: (facet: FacetName) => Value): ByFacet<Value> {
  return {
    section: make('section'),
    topic: make('topic'),
    country: make('country'),
    kind: make('kind'),
    author: make('author'),
    year: make('year'),
  };
}
