import { expect, test } from 'vitest';
import { readAddress } from './address.ts';

test('localhost and 4321, unless told otherwise', () => {
  expect(readAddress({ HOST: '', PORT: '' })).toEqual({ host: 'localhost', port: 4321 });
  expect(readAddress({ HOST: '::', PORT: '80' })).toEqual({ host: '::', port: 80 });
});

test.each(['abc', '-1', '65536', '80.5'])('PORT "%s"', (PORT) => {
  expect(() => readAddress({ PORT })).toThrow(
    `PORT is "${PORT}". Set it to a number from 0 to 65535, like 4321.`,
  );
});
