import { expect, test } from 'vitest';
import { contentHash } from './contentHash.ts';

const page = (main: string, rest = ''): string =>
  `<!doctype html><html><head><title>T</title></head><body><header>Masthead</header><main>${main}</main>${rest}</body></html>`;

const story = page('<h1>A train went</h1><p>It went <a href="/x/">far</a>.</p>');

test.each([
  [
    'words outside of the main part',
    page(/<main>(.*)<\/main>/.exec(story)?.[1] ?? '', '<p>More</p>'),
  ],
  ['another class', story.replace('<h1>', '<h1 class="large">')],
  ['other white space', story.replace('<p>It went', '<p>\n  It   went')],
  ['a way to another story', story.replace('</main>', '<nav><a href="/y/">Later</a></nav></main>')],
  [
    'what to read next',
    story.replace('</main>', '<section class="read-next timetable"><p>New</p></section></main>'),
  ],
  ['a script', story.replace('</main>', '<script>1</script></main>')],
])('%s is no change', (_, html) => {
  expect(contentHash(html)).toBe(contentHash(story));
});

test.each([
  ['a word', story.replace('train', 'tram')],
  ['a link', story.replace('/x/', '/z/')],
  ['an image', story.replace('</main>', '<img src="/map.png" alt="" /></main>')],
  ['words moved', story.replace('A train went', '').replace('far', 'A train went')],
])('%s is a change', (_, html) => {
  expect(contentHash(html)).not.toBe(contentHash(story));
});

test('a page without a main part is read whole', () => {
  expect(contentHash('<p>One</p>')).not.toBe(contentHash('<p>Two</p>'));
});
