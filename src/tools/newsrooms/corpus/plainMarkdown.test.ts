import { expect, test } from 'vitest';
import { makeUpCorpus } from './corpus.ts';
import { plainMarkdown } from './plainMarkdown.ts';
import { mdx } from './writeCorpus.ts';

test('every house component becomes HTML, and the words stay', () => {
  const { plans, storyOf } = makeUpCorpus(2000, 1);
  const stories = plans.map(storyOf);
  const inMdx = stories.map(mdx.fileOf).join('');
  const plain = stories.map(plainMarkdown.fileOf).join('');
  const components = /<\/?(?:Figure|KeyFacts|PullQuote|Note)\b/;
  expect(inMdx).toMatch(components);
  expect(plain).not.toMatch(components);
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
  expect(count(plain, /<aside>/g)).toBe(count(inMdx, /<(?:KeyFacts|Note)\b/g));
  expect(count(plain, /<blockquote>/g)).toBe(count(inMdx, /<PullQuote\b/g));
  expect(count(plain, /<figure><img src="\/stories\//g)).toBe(count(inMdx, /<Figure\b/g));
  expect(count(plain, /^\[\^1\]: /gm)).toBe(count(inMdx, /^\[\^1\]: /gm));
});
