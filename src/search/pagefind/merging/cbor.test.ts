import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cborReader } from './cborReader.ts';
import { cborWriter } from './cborWriter.ts';

const numbers = fc.integer({ min: -(2 ** 31), max: 2 ** 31 });

test('what is written is read back, item by item or as it stands', () => {
  fc.assert(
    fc.property(
      fc.array(numbers),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      (list, text) => {
        const inner = cborWriter();
        inner.array(list.length);
        for (const value of list) inner.number(value);
        const outer = cborWriter();
        outer.array(3);
        outer.raw(inner.bytes());
        outer.text(text);
        outer.raw(inner.bytes());
        const reader = cborReader(outer.bytes());
        expect(reader.array()).toBe(3);
        expect(reader.raw()).toEqual(inner.bytes());
        expect(reader.text()).toBe(text);
        expect(Array.from({ length: reader.array() }, () => reader.number())).toEqual(list);
      },
    ),
  );
});

test('the examples of RFC 8949', () => {
  const hex = (write: (writer: ReturnType<typeof cborWriter>) => void) => {
    const writer = cborWriter();
    write(writer);
    return Buffer.from(writer.bytes()).toString('hex');
  };
  expect([0, 23, 24, 100, 1000, 1_000_000, -1, -1000].map((n) => hex((w) => w.number(n)))).toEqual([
    '00',
    '17',
    '1818',
    '1864',
    '1903e8',
    '1a000f4240',
    '20',
    '3903e7',
  ]);
  expect(hex((writer) => writer.text('IETF'))).toBe('6449455446');
});

test('a file that is cut short or of another form is refused', () => {
  const writer = cborWriter();
  writer.text('gauge');
  const whole = writer.bytes();
  expect(() => cborReader(whole.slice(0, 3)).text()).toThrow(TypeError);
  expect(() => cborReader(whole).array()).toThrow(TypeError);
  expect(() => cborReader(new Uint8Array([0x9f])).array()).toThrow(TypeError);
  expect(() => cborReader(new Uint8Array()).raw()).toThrow(TypeError);
});

test('no length is believed that the file has no room for', () => {
  // A list, a text and a list in a list of four thousand million, each of which tells nothing.
  for (const lie of ['9affffffff', '7affffffff', '819affffffff']) {
    const bytes = Buffer.from(`${lie}0000`, 'hex');
    expect(() => cborReader(bytes).raw(), lie).toThrow('ends too early');
  }
  expect(() => cborReader(Buffer.from('9affffffff0000', 'hex')).array()).toThrow('ends too early');
  expect(() => cborReader(Buffer.from('7affffffff0000', 'hex')).text()).toThrow('ends too early');
});

test('a list of another length than it must have, and what follows the end, are refused', () => {
  const three = Buffer.from('83010203', 'hex');
  for (const length of [0, 2, 4]) {
    expect(() => cborReader(three).tuple(length)).toThrow('is of another form');
  }
  const reader = cborReader(three);
  reader.tuple(3);
  expect([reader.number(), reader.number()]).toEqual([1, 2]);
  expect(() => reader.end()).toThrow('is of another form');
  expect(reader.number()).toBe(3);
  reader.end();
});
