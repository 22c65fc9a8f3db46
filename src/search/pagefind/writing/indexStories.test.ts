import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { testedRelease } from '../indexFiles.ts';
import { refuseOtherRelease } from './indexStories.ts';

test('the release that package.json names is the tested one', async () => {
  const text = await readFile(new URL('../../../../package.json', import.meta.url), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ dependencies: { pagefind: testedRelease } });
  refuseOtherRelease(testedRelease);
});

test.each(['1.6.1', '1.5.0', '2.0.0', '1.6.0-beta.1', ''])('release %j is refused', (version) => {
  expect(() => refuseOtherRelease(version)).toThrow(`This is Pagefind ${version}, whose files`);
});

test('another release is refused with what to do', () => {
  expect(() => refuseOtherRelease('1.7.0')).toThrowErrorMatchingInlineSnapshot(
    `[SearchIndexError: This is Pagefind 1.7.0, whose files the search was not tested with; it reads those of 1.6.0. Run npm ci to get that. To use 1.7.0, name it as testedRelease in src/search/pagefind/indexFiles.ts and run npm test.]`,
  );
});
