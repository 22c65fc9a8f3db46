import { expect, test } from 'vitest';
import { untilLast } from './untilLast.ts';

test('what is asked for as often as was foretold is made once; what is asked for further, anew', () => {
  const made: string[] = [];
  const ask = untilLast(new Map([['a', 3]]), (key: string) => {
    made.push(key);
    return { key };
  });
  const first = ask('a');
  expect([ask('a'), ask('b'), ask('a')]).toEqual([first, { key: 'b' }, first]);
  expect(made).toEqual(['a', 'b']);
  expect(ask('a')).not.toBe(first);
  expect(made).toEqual(['a', 'b', 'a']);
});
