import { expect, test } from 'vitest';
import { pageSize } from '../base/listPages.ts';
import type { SitemapStory } from './sitemap.ts';
import { type SitemapList, sitePages } from './sitePages.ts';

const story = (published: string, updated?: string, corrections: string[] = []): SitemapStory => ({
  data: {
    published: new Date(published),
    updated: updated ? new Date(updated) : undefined,
    corrections: corrections.map((date) => ({ date })),
  },
});

function changesOf(
  stories: SitemapStory[],
  lists: SitemapList[] = [],
): Record<string, string | undefined> {
  return Object.fromEntries(
    sitePages(stories, lists, [], 'Asia/Shanghai').map(({ path, changed }) => [
      path,
      changed?.toISOString(),
    ]),
  );
}

test('a page that lists stories changed when its newest was published or updated', () => {
  const newest = story('2025-07-01T10:00:00Z');
  const updated = story('2025-06-12T10:00:00Z', '2025-06-14T10:00:00Z');
  const updatedLater = story('2025-06-01T10:00:00Z', '2025-08-01T10:00:00Z');
  const changes = changesOf(
    [newest, updated, updatedLater],
    [
      { kind: 'sections', path: '/sections/rail/', stories: [newest, updated, updatedLater] },
      { kind: 'topics', path: '/topics/containers/', stories: [updated, updatedLater] },
      { kind: 'topics', path: '/topics/rockets/', stories: [] },
    ],
  );
  expect(changes).toMatchInlineSnapshot(`
    {
      "/": "2025-07-01T10:00:00.000Z",
      "/about/": undefined,
      "/archive/": "2025-07-01T10:00:00.000Z",
      "/archive/2025/06/": "2025-06-14T10:00:00.000Z",
      "/archive/2025/07/": "2025-07-01T10:00:00.000Z",
      "/authors/": "2025-07-01T10:00:00.000Z",
      "/corrections/": undefined,
      "/countries/": "2025-07-01T10:00:00.000Z",
      "/feeds/": undefined,
      "/kinds/": "2025-07-01T10:00:00.000Z",
      "/sections/": "2025-07-01T10:00:00.000Z",
      "/sections/rail/": "2025-07-01T10:00:00.000Z",
      "/topics/": "2025-07-01T10:00:00.000Z",
      "/topics/containers/": "2025-06-14T10:00:00.000Z",
    }
  `);
});

test('the older pages of a long list are there, each with the time of its own newest', () => {
  const stories = Array.from({ length: 2 * pageSize + 1 }, (_, index) =>
    story(new Date(Date.UTC(2025, 5, 30) - index * 1000).toISOString()),
  );
  const changes = changesOf(stories, [{ kind: 'topics', path: '/topics/containers/', stories }]);
  expect(changes['/topics/containers/']).toBe('2025-06-30T00:00:00.000Z');
  expect(changes['/topics/containers/1/']).toBe(
    stories[pageSize + 1]?.data.published.toISOString(),
  );
});

test('months are those of the publication’s time zone', () => {
  expect(changesOf([story('2025-06-30T20:00:00Z')])).toHaveProperty('/archive/2025/07/');
});

test('the page of corrections changed on the day of the newest one', () => {
  const stories = [
    story('2025-07-01T10:00:00Z', undefined, ['2025-07-02']),
    story('2025-06-12T10:00:00Z', '2025-06-14T10:00:00Z', ['2025-06-14', '2025-07-05']),
  ];
  expect(changesOf(stories)['/corrections/']).toBe('2025-07-04T16:00:00.000Z');
});

test('a page that lists stories changed when its newest was corrected', () => {
  const changes = changesOf([story('2025-06-12T10:00:00Z', undefined, ['2025-06-16'])]);
  expect(changes['/archive/2025/06/']).toBe('2025-06-15T16:00:00.000Z');
});

test('pages of the newsroom’s own are there, and once where they replace one of the site', () => {
  const found = sitePages([], [], ['/about/', '/legal/privacy/'], 'UTC').map(({ path }) => path);
  expect(found).toContain('/legal/privacy/');
  expect(found.filter((path) => path === '/about/')).toHaveLength(1);
});
