import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  foreignLanguage,
  onceEach,
  type Translatable,
  versionFor,
  versionsOfStories,
} from './translations.ts';

const story = (id: string, language?: string, translationOf?: string): Translatable => ({
  id,
  data: { language, translationOf },
});
const ids = (stories: readonly Translatable[] = []) => stories.map(({ id }) => id).join(' ');

test('all versions know all, the original first, then by language', () => {
  const stories = [story('c', 'ru', 'a'), story('b', 'de', 'a'), story('x'), story('a')];
  const versions = versionsOfStories(stories, 'en-GB');
  expect([...versions.keys()].toSorted()).toEqual(['a', 'b', 'c']);
  for (const found of versions.values()) expect(ids(found)).toBe('a b c');
});

test('where the original is not public, translations know each other, the publication’s language first', () => {
  const stories = [story('b', 'de', 'a'), story('c', undefined, 'a')];
  expect(ids(versionsOfStories(stories, 'en-GB').get('b'))).toBe('c b');
  expect(versionsOfStories(stories.slice(1), 'en-GB').size).toBe(0);
});

test('lists have the version in the publication’s language, or else the original', () => {
  const german = story('german', 'de');
  const chinese = story('chinese', 'zh-Hans', 'german');
  const english = story('english', 'en', 'german');
  expect(ids(onceEach([chinese, german], 'en-GB'))).toBe('german');
  expect(ids(onceEach([english, chinese, german], 'en-GB'))).toBe('english');
  expect(ids(onceEach([english, chinese, german], 'zh-CN'))).toBe('chinese');
  expect(ids(onceEach([story('alone', 'de')], 'en-GB'))).toBe('alone');
});

test('readers get their language, whatever their country, or else the first', () => {
  const versions = [story('english', 'en'), story('german', 'de', 'english')];
  expect(versionFor(versions, 'de-CH')?.id).toBe('german');
  expect(versionFor(versions, 'fr')?.id).toBe('english');
});

test('a language is foreign where the publication’s readers do not read it', () => {
  expect(foreignLanguage({ language: 'de-AT' }, 'en-GB')).toEqual(['de']);
  expect(foreignLanguage({ language: 'en-US' }, 'en-GB')).toEqual([]);
  expect(foreignLanguage({}, 'en-GB')).toEqual([]);
});

test('of whatever is tied to whatever, lists have one version of each, in the given order', () => {
  const names = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const stories = fc.uniqueArray(
    fc.record({
      id: names,
      data: fc.record({
        language: fc.constantFrom(undefined, 'de', 'en', 'zh-Hans'),
        translationOf: fc.option(names, { nil: undefined }),
      }),
    }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(stories, (all) => {
      const listed = onceEach(all, 'en-GB');
      expect(all.filter((one) => listed.includes(one))).toEqual(listed);
      const versions = versionsOfStories(all, 'en-GB');
      for (const { id } of all) {
        const same = versions.get(id)?.map((version) => version.id) ?? [id];
        expect(same).toContain(id);
        expect(listed.filter((one) => same.includes(one.id))).toHaveLength(1);
      }
    }),
  );
});
