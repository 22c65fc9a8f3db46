import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { readWatches } from './readWatches.ts';

const known = {
  sections: new Map([['rail', 'Rail']]),
  topics: new Map([['border-crossings', 'Border crossings']]),
  kinds: new Map([
    ['brief', undefined],
    ['interview', 'Interview'],
  ]),
};

async function read(text: string) {
  return readWatches(await temporaryFolder({ 'watches.yaml': text }), known);
}

test('a newsroom without the file has no watches', async () => {
  expect(readWatches(await temporaryFolder({}), known)).toMatchObject({ value: [], problems: [] });
});

test('a watch is read with all that narrows it', async () => {
  const { value, problems } = await read(
    '- id: grain\n  name: Grain\n  query: khorgos grain\n  section: rail\n  topics: [border-crossings]\n  countries: [KZ]\n  kinds: [brief]\n  from: 2025-01-01\n  to: 2025-01-01\n',
  );
  expect(problems).toEqual([]);
  expect(value).toMatchObject([{ query: 'khorgos grain', countries: ['KZ'], to: '2025-01-01' }]);
});

test('watches of nothing, of what is not there, of the same, and of no day are told at their lines', async () => {
  const { problems } = await read(`- { id: empty, name: Empty }
- { id: lost, name: Lost, section: rial, topics: [border-crossing] }
- { id: one, name: One, query: Grain, countries: [KZ, CN] }
- { id: two, name: Two, query: grain, countries: [CN, KZ] }
- { id: late, name: Late, from: 2025-02-01, to: 2025-01-01 }
- { id: late, name: Late, query: late }
`);
  expect(describeProblems(problems)).toMatchInlineSnapshot(`
    "watches.yaml:1:3
      The watch searches for nothing.
      do     Give it a query, or one of section, topics, countries, kinds, from and to.

    watches.yaml:2:36
      The section is not in sections.yaml.
      found  rial
      do     Did you mean "rail"?

    watches.yaml:2:51
      The topic is not in topics.yaml.
      found  border-crossing
      do     Did you mean "border-crossings"?

    watches.yaml:4:9
      The watch searches for the same as one.
      found  two
      do     Remove one of them, or change what it searches for.

    watches.yaml:5:49
      The last day comes before the first.
      found  2025-01-01
      do     Write a day from 2025-02-01 on, or remove the line.

    watches.yaml:6:9
      The id stands in the list already.
      found  late
      do     Give this entry another id, or remove it.

    6 problems in 1 file."
  `);
});
