import { expect, test } from 'vitest';
import { memoizePerObject } from './memoizePerObject.ts';

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
