import { expect, test } from 'vitest';
import { fileOf, isStoryPage } from './drawnPage.ts';

test.each([
  ['/', 'page', 'index.html'],
  ['/stories/2025/06/a/', 'page', 'stories/2025/06/a/index.html'],
  ['stories/2025/06/a', 'page', 'stories/2025/06/a/index.html'],
  // An old path may look like a file; it is answered by a page in a folder of that name.
  ['/2014/story.php', 'page', '2014/story.php/index.html'],
  ['/alles/größe.html/', 'page', 'alles/größe.html/index.html'],
  ['/topics/rail/rss.xml', 'endpoint', 'topics/rail/rss.xml'],
])('%s, a %s, is written to %s', (pathname, type, file) => {
  expect(fileOf(pathname, type)).toBe(file);
});

test('a story’s page is told by its file', () => {
  expect(isStoryPage('stories/2025/06/a/index.html')).toBe(true);
  expect(isStoryPage('topics/rail/index.html')).toBe(false);
});
