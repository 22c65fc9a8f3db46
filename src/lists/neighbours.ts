/** The stories next to one in its own section. */
export interface Neighbours<Entry> {
  readonly earlier: Entry | undefined;
  readonly later: Entry | undefined;
}

/**
 * Finds what stands before and after each story in its section.
 * @param stories newest first.
 * @returns neighbours by story id.
 */
export function sectionNeighbours<Entry extends { id: string; data: { section: string } }>(
  stories: readonly Entry[],
): ReadonlyMap<string, Neighbours<Entry>> {
  const sections = Map.groupBy(stories, ({ data }) => data.section);
  return new Map(
    [...sections.values()].flatMap((list) =>
      list.map(
        (story, place) => [story.id, { earlier: list[place + 1], later: list[place - 1] }] as const,
      ),
    ),
  );
}
