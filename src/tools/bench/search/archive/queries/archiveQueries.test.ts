import { expect, test } from 'vitest';
import { makeUpWire } from '../../../../newsrooms/wire/wire.ts';
import { knownWords, wordsOf } from '../words.ts';
import { archiveQueries } from './archiveQueries.ts';
import { paperQueries } from './paperQueries.ts';
import { type ArchiveKind, archiveKinds, judged } from './query.ts';

const wire = makeUpWire(1_000, 1);
const queries = archiveQueries(wire, 0.25);
const words = knownWords(wire.stories);
const ofKind = (kind: ArchiveKind) => queries.filter((query) => query.kind === kind);

test('the same archive is asked the same, half of each kind held out', () => {
  expect(archiveQueries(wire, 0.25)).toEqual(queries);
  for (const [, some] of Map.groupBy(queries, ({ kind }) => kind)) {
    expect(some.length).toBeGreaterThanOrEqual(8);
    const heldOut = some.filter(({ isHeldOut }) => isHeldOut);
    expect(Math.abs(heldOut.length - some.length / 2)).toBeLessThanOrEqual(2);
  }
  expect(new Set(queries.map(({ kind }) => kind)).size).toBe(Object.keys(archiveKinds).length);
});

test('a query is held out or not, however many are asked', () => {
  const fewer = archiveQueries(wire, 0.1);
  expect(queries).toEqual(expect.arrayContaining(fewer));
});

test('every answer is a story, and only a word that no story holds has none', () => {
  const ids = new Set(wire.stories.map(({ id }) => id));
  for (const { kind, typed, right } of queries) {
    expect([...right].filter((id) => !ids.has(id))).toEqual([]);
    expect(right.size === 0, typed).toBe(kind === 'words that no story holds');
  }
});

test('what no story holds stands in none, and a misspelling is no word', () => {
  for (const { typed } of ofKind('words that no story holds')) {
    expect(wordsOf(typed).flatMap(words.holding), typed).toEqual([]);
  }
  for (const { typed } of ofKind('misspellings')) {
    expect(words.holding(typed.split(' ')[0] ?? ''), typed).toEqual([]);
  }
});

test('a known item stands in its story with all its words, a question has nine words and more', () => {
  for (const { typed, right } of ofKind('known items')) {
    const holders = words.holdingAll(typed.split(' ')).map((nth) => wire.stories[nth]?.id);
    expect(holders).toEqual(expect.arrayContaining([...right]));
  }
  for (const { typed } of ofKind('questions in words')) {
    expect(typed.split(' ').length, typed).toBeGreaterThanOrEqual(9);
  }
});

test('answers are judged by place, by share, or by there being none', () => {
  const right = new Set(['a', 'b']);
  expect(judged({ kind: 'known items', typed: '', right }, ['x', 'a'])).toBe(0.5);
  expect(judged({ kind: 'known items', typed: '', right }, ['x'])).toBe(0);
  expect(judged({ kind: 'topics', typed: '', right }, ['a', 'x', 'b'])).toBe(0.2);
  expect(judged({ kind: 'words that no story holds', typed: '', right: new Set() }, [])).toBe(1);
  expect(judged({ kind: 'words that no story holds', typed: '', right: new Set() }, ['a'])).toBe(0);
});

test('the numbers of a text are read whole', () => {
  expect(wordsOf('In Q1/2025 it paid $43.70 for 16,400, or 7½.')).toEqual([
    'in',
    'q1/2025',
    'it',
    'paid',
    '43.70',
    'for',
    '16,400',
    'or',
    '7½',
  ]);
});

test('the shipped stories are asked what the paper’s own are', () => {
  expect(paperQueries().every(({ right }) => right.size > 0)).toBe(true);
});
