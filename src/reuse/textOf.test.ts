import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from './textOf.ts';

test('what JSON can say is said as JSON says it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(textOf(value, () => undefined)).toBe(JSON.stringify(value));
    }),
  );
});

test('moments, and what is not there, are told from other values', () => {
  const values = [new Date(0), new Date(1), undefined, null, {}, { a: undefined }, [undefined]];
  const texts = values.map((value) => textOf(value, () => undefined));
  expect(new Set(texts).size).toBe(values.length);
});

test('an object is shortened wherever it stands', () => {
  const long = { id: 'tin' };
  const text = textOf({ long, list: [long, { id: 'zinc' }] }, (value) =>
    value === long ? 'T' : undefined,
  );
  expect(text).toBe('{"long":T,"list":[T,{"id":"zinc"}]}');
});
