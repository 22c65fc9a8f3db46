/** The search index could not be made; the message holds what Pagefind said. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}
