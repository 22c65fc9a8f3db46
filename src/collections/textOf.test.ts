import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from './textOf.ts';

test('values have the same text only if they have the same JSON', () => {
  const few = fc.jsonValue({ maxDepth: 2, stringUnit: fc.constantFrom('a', '"', ',', ':') });
  fc.assert(
    fc.property(few, few, (one, other) => {
      const isSameText = writtenOut(one) === writtenOut(other);
      expect(isSameText).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
    { numRuns: 1000 },
  );
});

test('moments, addresses and what is not there are told from other values', () => {
  const addresses = ['https://a.example', 'https://b.example'].map((url) => new URL(url));
  const values = [
    ...addresses,
    new Date(0),
    new Date(1),
    undefined,
    null,
    {},
    { a: undefined },
    [undefined],
  ];
  const texts = values.map(writtenOut);
  expect(new Set(texts).size).toBe(values.length);
});

test('an object is shortened wherever it stands', () => {
  const long = { id: 'tin' };
  const text = textOf({ long, list: [long, { id: 'zinc' }] }, (value) =>
    value === long ? 'T' : undefined,
  );
  expect(text).toBe('{"long":T,"list":[T,{"id":"zinc",},],}');
});

function writtenOut(value: unknown) {
  return textOf(value, () => undefined);
}
