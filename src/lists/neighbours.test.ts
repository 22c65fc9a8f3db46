import { expect, test } from 'vitest';
import { sectionNeighbours } from './neighbours.ts';

const [newest, middle, other, oldest] = [
  { id: 'newest', data: { section: 'rail' } },
  { id: 'middle', data: { section: 'rail' } },
  { id: 'other', data: { section: 'trade' } },
  { id: 'oldest', data: { section: 'rail' } },
];

test('neighbours stand in the same section, whatever lies between', () => {
  const neighbours = sectionNeighbours([newest, middle, other, oldest]);
  expect(neighbours.get('newest')).toEqual({ earlier: middle, later: undefined });
  expect(neighbours.get('middle')).toEqual({ earlier: oldest, later: newest });
  expect(neighbours.get('oldest')).toEqual({ earlier: undefined, later: middle });
});

test('a story alone in its section has none', () => {
  expect(sectionNeighbours([newest, other]).get('other')).toEqual({
    earlier: undefined,
    later: undefined,
  });
});
