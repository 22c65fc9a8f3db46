import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listKinds } from '../base/addresses.ts';
import { catalogueOf, english, wordKeys, wordLanguages } from './catalogues.ts';
import { namesOf } from './messages.ts';
import { wordsIn } from './words.ts';

describe.each(wordLanguages)('the words in %s', (language) => {
  const catalogue = catalogueOf(language);

  test('are those of every message', () => {
    expect(Object.keys(catalogue ?? {})).toEqual(wordKeys);
  });

  test.each(wordKeys)('%s names what the English message names', (key) => {
    const { values, tags } = namesOf(catalogue?.[key] ?? '');
    expect({ values, tags }).toEqual(namesOf(english[key]));
    // They are put in by one list of names.
    expect(values.isDisjointFrom(tags)).toBe(true);
  });

  test('say how many in every form of the language', () => {
    const words = wordsIn(language);
    const counts = [0, 1, 2, 3, 5, 11, 21, 100, 1.5];
    expect(counts.map((count) => words('stories', { count }))).toMatchSnapshot();
  });
});

test('every message is said somewhere', () => {
  const code = globSync('src/**/*.{astro,ts}')
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .replaceAll(/(?<=\$\{)[a-z.]+(?=\})/g, '…');
  const unsaid = wordKeys.filter((key) => {
    const ofAny = key.replace(
      /(?<=^(?:kinds?\.|figures\.old\.|figures\.(?=(?:up|down|unchanged)$)|story\.(?=draft|scheduled)|search\.(?=(?:section|topic|country|kind|author|year)$)))[a-z]+/,
      '${…}',
    );
    return ![`'${key}'`, `"${key}"`, `\`${ofAny}\``].some((form) => code.includes(form));
  });
  // These name lists, whose kind is said.
  expect(unsaid.filter((key) => !listKinds.some((kind) => kind === key))).toEqual([]);
});

test.each([
  ['en-US', 'Read next'],
  ['de-AT', 'Weiterlesen'],
  ['zh', '延伸阅读'],
  ['zh-CN', '延伸阅读'],
  ['zh-TW', 'Read next'],
  ['sw', 'Read next'],
])('%s has %s', (language, expected) => {
  expect(wordsIn(language)('story.readNext')).toBe(expected);
});

test('where English stands in, numbers are English too', () => {
  expect(wordsIn('mr')('stories', { count: 1234 })).toBe('1,234 stories');
  expect(
    wordsIn('mr', { stories: '{count, plural, other {# कथा}}' })('stories', { count: 1234 }),
  ).toBe('१,२३४ कथा');
});

test('a newsroom’s own words stand before those of the language', () => {
  const words = wordsIn('de', { 'story.readNext': 'Mehr davon' });
  expect(words('story.readNext')).toBe('Mehr davon');
  expect(words('story.sources')).toBe('Quellen');
});

test('a message with links comes in parts', () => {
  const message = 'See the <archive>archive of {publication}</archive> or <search>search</search>.';
  const words = wordsIn('en', { 'missing.ways': message });
  expect(words.parts('missing.ways', { publication: 'A & B' })).toEqual([
    'See the ',
    { tag: 'archive', text: 'archive of A & B' },
    ' or ',
    { tag: 'search', text: 'search' },
    '.',
  ]);
});
