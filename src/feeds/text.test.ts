import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmlText } from './text.ts';

test('control characters, half pairs and noncharacters go; all else stays', () => {
  expect(xmlText('Tra\u0000de\u000B \uD83Dt\uFFFEo\uFDD0day\t\r\n\u{1F682} “é”')).toBe(
    'Trade today\t\r\n\u{1F682} “é”',
  );
});

test('what is left is well-formed, and stays as it is the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = xmlText(text);
      expect(clean.isWellFormed()).toBe(true);
      expect(xmlText(clean)).toBe(clean);
    }),
  );
});
