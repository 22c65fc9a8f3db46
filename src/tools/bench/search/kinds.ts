/** What a reader may type. */
export const kinds = [
  'single words',
  'names',
  'phrases',
  'misspellings',
  'synonyms',
  'numbers',
  'codes',
] as const;

export type Kind = (typeof kinds)[number];

/** Of each kind, what is typed and what a reader who types it wants. */
export type Queries<Wanted> = Readonly<Record<Kind, readonly (readonly [string, Wanted])[]>>;
