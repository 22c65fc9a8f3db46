import { expect, test } from 'vitest';
import { editorsChoice } from './editorsChoice.ts';

const places = new Map(['self', 'a', 'b', 'c'].map((id, place) => [id, place]));

function chosenFrom(readNext: readonly string[], most = 5) {
  return editorsChoice({ id: 'self', readNext }, (id) => places.get(id), most);
}

test('the choice keeps the order of the editor', () => {
  expect(chosenFrom(['c', 'a'])).toEqual([3, 1]);
});

test('the unknown, the repeated and the story itself do not count', () => {
  expect(chosenFrom(['gone', 'b', 'self', 'b', 'a'], 2)).toEqual([2, 1]);
});

test('beyond the most, the first are kept', () => {
  expect(chosenFrom(['c', 'b', 'a'], 2)).toEqual([3, 2]);
});
