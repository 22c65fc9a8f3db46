/**
 * Groups stories under the ids that they carry: topics, countries, authors or
 * their section.
 *
 * Takes the stories and a function that gives a story's ids. Returns the stories
 * of each id in the given order; the ids come in the order of their first
 * appearance. A story that names an id twice is listed under it once.
 */
export function groupBySubject<Story, Id>(
  stories: Iterable<Story>,
  idsOf: (story: Story) => Iterable<Id>,
): ReadonlyMap<Id, readonly Story[]> {
  const groups = new Map<Id, Story[]>();
  for (const story of stories) {
    for (const id of new Set(idsOf(story))) {
      const group = groups.get(id);
      if (group === undefined) {
        groups.set(id, [story]);
      } else {
        group.push(story);
      }
    }
  }
  return groups;
}
