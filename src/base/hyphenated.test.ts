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
  ['铁路部门：截至5月26日，阿拉山口2025年通行', ['5月26日，', '2025年']],
  ['1.64万列、2025年5月26日', ['1.64万列、', '2025年5月26日']],
  ['3,000本の列車（8時15分）', ['3,000本', '8時15分）']],
  ['第2版 G20 峰会，2025', ['第2版']],
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
