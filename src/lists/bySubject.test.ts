import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupBySubject } from './bySubject.ts';

const rail = { id: 'rail', topics: ['freight', 'steel'] };
const port = { id: 'port', topics: ['freight'] };
const memo = { id: 'memo', topics: [] };

test('a story is under every id that it carries', () => {
  const groups = groupBySubject([rail, port, memo], (story) => story.topics);
  expect([...groups]).toEqual([
    ['freight', [rail, port]],
    ['steel', [rail]],
  ]);
});

test('an id named twice lists the story once', () => {
  const groups = groupBySubject([port], () => ['freight', 'freight']);
  expect(groups.get('freight')).toEqual([port]);
});

test('ids that are names of object members are ordinary ids', () => {
  const groups = groupBySubject([port], () => ['constructor', '__proto__']);
  expect([...groups.keys()]).toEqual(['constructor', '__proto__']);
});

test('each group is the given list without the stories that lack the id', () => {
  const topics = fc.array(fc.constantFrom<string[]>('a', 'b', 'c', 'd'));
  fc.assert(
    fc.property(fc.array(fc.record({ topics })), (stories) => {
      const groups = groupBySubject(stories, (story) => story.topics);
      for (const id of ['a', 'b', 'c', 'd']) {
        const carriers = stories.filter((story) => story.topics.includes(id));
        expect(groups.get(id) ?? []).toEqual(carriers);
      }
    }),
  );
});
