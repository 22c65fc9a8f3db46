import { expect, test } from 'vitest';
import { wordsIn } from '../words/words.ts';
import { bluesky } from './bluesky.ts';
import { postOf, threadAddress } from './blueskyPost.ts';

const subject = {
  headline: 'A train left',
  url: 'https://example.org/stories/2025/06/a/',
  email: 'desk@example.org',
  isAnswered: false,
  words: wordsIn('en-GB'),
};
const discussion = 'https://bsky.app/profile/desk.example/post/3lrab2';

test('the invitation leads to the post, and names the host that the replies come from', () => {
  const html = bluesky.invite({ ...subject, discussion });
  expect(html).toContain(`<a href="${discussion}">Leave the first comment</a>`);
  expect(html).toContain('Show the replies, loaded from public.api.bsky.app');
  expect(html).toContain('<button type="button" hidden>');
  expect(html).toContain(
    'getPostThread?uri=at%3A%2F%2Fdesk.example%2Fapp.bsky.feed.post%2F3lrab2&#x26;',
  );
});

test('a story without a post has the letter to the desk', () => {
  expect(bluesky.invite(subject)).toContain('href="mailto:desk@example.org');
});

test.each([
  ['https://bsky.app/profile/desk.example/post/3lrab2', 'desk.example'],
  ['https://bsky.app/profile/did:plc:ab12/post/3lrab2/', 'did:plc:ab12'],
  ['https://bsky.app/profile/desk.example', undefined],
  ['https://bsky.app.example/profile/desk.example/post/3lrab2', undefined],
  ['https://bsky.app/profile/desk.example/post/3lrab2?x=https://a.example', undefined],
  ['http://bsky.app/profile/desk.example/post/3lrab2', undefined],
])('the post of %s', (address, author) => {
  expect(postOf(address)?.author).toBe(author);
});

test('replies are asked of the public API alone', () => {
  const address = new URL(threadAddress({ author: 'a.example', key: 'b&uri=c' }));
  expect(address.origin).toBe('https://public.api.bsky.app');
  expect(address.searchParams.get('uri')).toBe('at://a.example/app.bsky.feed.post/b&uri=c');
});
