import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markOf, markOfText, signature } from '../indexFiles.ts';
import { packed, packedApart } from './packed.ts';

test('a mark is that of what is packed, whichever end it is read from', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (content) => {
      const { mark, pack } = packed(content, 9);
      expect(markOf(pack())).toBe(mark);
      expect(markOfText(signature + content)).toBe(mark);
      expect(gunzipSync(pack())).toEqual(Buffer.from(signature + content));
    }),
  );
});

test('where a mark is taken, spaces behind the end make another', () => {
  const taken = new Set([packed('{}', 9).mark, packed('{} ', 9).mark]);
  const { mark, pack } = packedApart('{}', 9, (other) => taken.has(other));
  expect(taken.has(mark)).toBe(false);
  expect(gunzipSync(pack()).toString()).toBe(`${signature}{}  `);
});
