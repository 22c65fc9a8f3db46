import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hyphenated } from './hyphenated.ts';

const compounds = (headline: string): string[] =>
  hyphenated(headline).flatMap(({ text, isCompound }) => (isCompound ? [text] : []));

test.each([
  ['Rare-earth truce: “rare-earth” rules', ['Rare-earth', '“rare-earth”']],
  ['The U.S.-China accord, zero-tariff', ['U.S.-China', 'zero-tariff']],
  ['Über 3.000 China-Europa-Güterzüge', []],
  ['Китай — Европа - нет --flag', []],
  ['2025-2026年中欧班列开行情况汇总报告发布', []],
])('the compounds of %j', (headline, expected) => {
  expect(compounds(headline)).toEqual(expected);
});

test('the pieces are the headline', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '-', ' ', '\u00A0', '.', '中') }),
      (text) => {
        const pieces = hyphenated(text);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      },
    ),
  );
});
