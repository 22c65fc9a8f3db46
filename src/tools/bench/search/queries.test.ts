import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paperContent } from '../../newsrooms/fixtureNewsroom.ts';
import { makeUpBriefs, subjectsOf } from '../../newsrooms/briefs/briefs.ts';
import { briefFile } from '../../newsrooms/briefs/briefText.ts';
import { kinds } from './kinds.ts';
import { allQueries } from './queries.ts';

const briefs = makeUpBriefs();
const queries = allQueries(briefs);
const isOfPaper = (id: string) => existsSync(join(paperContent, 'stories', `${id}.mdx`));

test('every answer is a story: one of the paper’s, or a brief', () => {
  const ids = new Set(briefs.map(({ id }) => id));
  const unknown = queries.flatMap(({ answers }) => answers).filter((id) => !ids.has(id));
  expect(unknown.filter((id) => !isOfPaper(id))).toEqual([]);
  expect(queries.every(({ answers }) => answers.length > 0)).toBe(true);
});

test('there are enough queries of every kind, a third of them for the paper’s stories', () => {
  for (const kind of kinds) {
    const ofKind = queries.filter((query) => query.kind === kind);
    expect(ofKind.length, kind).toBeGreaterThanOrEqual(15);
    expect(ofKind.filter(({ isHeldOut }) => isHeldOut).length, kind).toBeGreaterThanOrEqual(2);
  }
  const overPaper = queries.filter(({ answers: [id = ''] }) => isOfPaper(id));
  expect(overPaper.length).toBeGreaterThan(queries.length / 3);
});

test('no query is asked twice', () => {
  expect(new Set(queries.map(({ typed }) => typed)).size).toBe(queries.length);
});

test('the briefs are always the same, and each tells all that it is about', () => {
  expect(briefs).toEqual(makeUpBriefs());
  expect(briefs).toHaveLength(300);
  const untold = briefs.filter((brief) => {
    const text = briefFile(brief, briefs).replaceAll(/\s+/g, ' ');
    return subjectsOf(brief).some((subject) => !text.includes(subject));
  });
  expect(untold.map(({ id }) => id)).toEqual([]);
});

test('no two briefs are about the same', () => {
  const subjects = briefs.flatMap(subjectsOf);
  expect(new Set(subjects).size).toBe(subjects.length);
});
