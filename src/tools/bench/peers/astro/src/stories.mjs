import { getCollection } from 'astro:content';

/** All stories, the newest first. */
export async function newestFirst() {
  const stories = await getCollection('stories');
  return stories.toSorted((a, b) => b.data.published - a.data.published);
}

/** The pages of the lists of all stories that share an id in a field. */
export function listsBy(stories, field, asPage) {
  const lists = Map.groupBy(
    stories.flatMap((story) => story.data[field].map((id) => ({ id, story }))),
    ({ id }) => id,
  );
  return [...lists].flatMap(([id, entries]) =>
    asPage(
      id,
      entries.map(({ story }) => story),
    ),
  );
}

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Asia/Shanghai' });
const names = new Intl.DisplayNames('en-GB', { type: 'region' });

export const longDay = (date) => days.format(date);
export const countryName = (code) => names.of(code);
