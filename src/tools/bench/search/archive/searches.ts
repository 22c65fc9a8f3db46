/** Plain Pagefind and this search, in the order of the tables. */
export const searches = ['plain', 'ours'] as const;

export type SearchName = (typeof searches)[number];
