/**
 * The languages beside the page's own whose indexes are to be searched too, in small letters as
 * Pagefind names them.
 * @param languages of each story.
 * @param own the page's, whose index Pagefind opens by itself; where no story is in it, it opens
 * that of the most stories.
 */
export function otherLanguages(languages: readonly string[], own: string): string[] {
  const tags = languages.map((language) => language.toLowerCase());
  const byCount = [...Map.groupBy(tags, (tag) => tag)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([tag]) => tag);
  const opened = byCount.includes(own.toLowerCase()) ? own.toLowerCase() : byCount[0];
  return byCount.filter((tag) => tag !== opened);
}
