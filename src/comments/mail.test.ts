import { expect, test } from 'vitest';
import { mail } from './mail.ts';
import { wordsIn } from '../words/words.ts';
import { commentProvider, commentProviderNames } from './registry.ts';

const subject = {
  headline: 'Züge & <Zölle>: "100 %" +1',
  url: 'https://example.org/stories/2025/06/a/',
  email: 'desk@example.org',
  isAnswered: false,
  words: wordsIn('en-GB'),
};

test('a letter to the desk bears the headline and the address', () => {
  const [, href = ''] = /href="([^"]*)"/.exec(mail.invite(subject)) ?? [];
  const letter = new URL(href.replaceAll('&#x26;', '&').replaceAll('&amp;', '&'));
  expect(letter.protocol).toBe('mailto:');
  expect(letter.pathname).toBe('desk@example.org');
  expect(letter.searchParams.get('subject')).toBe(`Comment: ${subject.headline}`);
  expect(letter.searchParams.get('body')).toContain(`${subject.headline}\n${subject.url}`);
});

test('the invitation reads as it should', () => {
  expect(mail.invite(subject)).toMatch(
    />Leave the first comment<\/a><p>This opens a letter to desk@example\.org in your mail program\./,
  );
});

test('nothing is called the first where a letter stands', () => {
  const html = mail.invite({ ...subject, isAnswered: true });
  expect(html).toContain('>Leave a comment</a>');
  expect(html).not.toContain('first');
});

test('a provider is picked by its name, and only by that', () => {
  expect(commentProviderNames).toEqual(['mail', 'bluesky']);
  expect(commentProvider('mail')).toBe(mail);
  expect(() => commentProvider('disqus')).toThrow('No comment provider is named "disqus".');
});
