import { expect, test } from 'vitest';
import { memoizePerKey, memoizePerObject } from './memoize.ts';

test('something is made once for each object, and equal objects are not the same', () => {
  const asked: string[] = [];
  const made = memoizePerObject(({ name }: { readonly name: string }) => {
    asked.push(name);
    return [name];
  });
  const [one, other] = [{ name: 'a' }, { name: 'a' }];
  expect(made(one)).toBe(made(one));
  expect(made(other)).toEqual(['a']);
  expect(made(other)).not.toBe(made(one));
  expect(asked).toEqual(['a', 'a']);
});

test('something is made once for each key, whatever it is', () => {
  const asked: string[] = [];
  const isLong = memoizePerKey((word: string) => {
    asked.push(word);
    return word.length > 3;
  });
  expect(['a', 'long', 'a', 'long'].map(isLong)).toEqual([false, true, false, true]);
  expect(asked).toEqual(['a', 'long']);
});
