/** Paths of the preview's own, from its base. No step of a newsroom's address starts so, and none of Vite's. */
export const previewPaths = {
  /** Lists the problems of all stories. */
  problems: '/@preview/problems/',
  /** Tells the version of what pages are drawn from now. */
  version: '/@preview/version/',
  /** The path of a story as a feed tells it. */
  feedEntry: (id: string) => `/@preview/feed-entry/${id}/`,
} as const;
