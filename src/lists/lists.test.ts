import { kindsOf } from '../content/fields/storyKinds.ts';
import { expect, test } from 'vitest';
import { wordsIn } from '../words/words.ts';
import { storyLists } from './lists.ts';

const subjects = {
  kinds: kindsOf({}),
  sections: [{ id: 'rail', name: 'Rail', description: 'Trains.', position: 0 }],
  topics: [
    { id: 'gauges', name: 'Gauges', position: 0 },
    { id: 'unused', name: 'Unused', position: 1 },
  ],
  authors: [{ id: 'desk', name: 'The Desk', role: 'Everything', position: 0 }],
  series: [{ id: 'lines', name: 'Lines', position: 0 }],
};
const newer = {
  id: 'newer',
  data: {
    published: new Date('2025-06-12T09:00:00Z'),
    series: 'lines',
    section: 'rail',
    topics: ['gauges'],
    countries: ['KZ'],
    authors: ['desk'],
    kindId: 'brief',
  },
};
const older = {
  id: 'older',
  data: {
    published: new Date('2025-06-11T09:00:00Z'),
    series: 'lines',
    section: 'rail',
    topics: [],
    countries: ['CN', 'KZ'],
    authors: ['desk'],
    kindId: 'report',
  },
};
const lists = storyLists([newer, older], subjects, 'en-GB', wordsIn('en-GB'));

test('there is a list for each subject of the newsroom, each country of a story and each kind', () => {
  expect(lists.map(({ path, name }) => [path, name])).toEqual([
    ['/sections/rail/', 'Rail'],
    ['/topics/gauges/', 'Gauges'],
    ['/topics/unused/', 'Unused'],
    ['/authors/desk/', 'The Desk'],
    ['/countries/kz/', 'Kazakhstan'],
    ['/countries/cn/', 'China'],
    ['/kinds/report/', 'Reports'],
    ['/kinds/brief/', 'Briefs'],
    ['/kinds/explainer/', 'Explainers'],
    ['/kinds/analysis/', 'Analyses'],
    ['/series/lines/', 'Lines'],
  ]);
});

test('each holds its stories, newest first, and none where nothing is filed yet', () => {
  const held = new Map(lists.map(({ id, stories }) => [id, stories]));
  expect(held.get('rail')).toEqual([newer, older]);
  expect(held.get('gauges')).toEqual([newer]);
  expect(held.get('unused')).toEqual([]);
  expect(held.get('cn')).toEqual([older]);
  expect(held.get('brief')).toEqual([newer]);
});

test('a series has its parts in the order of reading', () => {
  const list = lists.find(({ kind }) => kind === 'series');
  expect(list?.stories).toEqual([newer, older]);
  expect(list?.parts?.map(({ story }) => story)).toEqual([older, newer]);
});

test('an author’s list knows its author, a section’s what it is about', () => {
  expect(lists.find(({ kind }) => kind === 'authors')?.author).toBe(subjects.authors[0]);
  expect(lists.find(({ kind }) => kind === 'sections')?.description).toBe('Trains.');
});

test('a translation stands in the list of its language, and its original in all others', () => {
  const german = {
    ...older,
    id: 'german',
    data: { ...older.data, language: 'de-AT', translationOf: 'older' },
  };
  const lists = storyLists([newer, german, older], subjects, 'en', wordsIn('en'));
  const held = lists.filter(({ stories }) => stories.some(({ id }) => id === 'german'));
  expect(held.map(({ path, name, language }) => [path, name, language])).toEqual([
    ['/languages/de/', 'Deutsch', 'de'],
  ]);
  expect(lists.find(({ path }) => path === '/series/lines/')?.parts).toHaveLength(2);
  const elsewhere = { ...german, data: { ...german.data, countries: ['AT'] } };
  const austria = storyLists([newer, elsewhere, older], subjects, 'en', wordsIn('en')).find(
    ({ path }) => path === '/countries/at/',
  );
  expect(austria?.stories).toEqual([elsewhere]);
  const ofGerman = storyLists([newer, german, older], subjects, 'de', wordsIn('de'));
  expect(ofGerman.some(({ kind }) => kind === 'languages')).toBe(false);
});
