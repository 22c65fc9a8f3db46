import type { FeatureKind } from './features.ts';
export function weightOf(kind: FeatureKind, carriers: number): number {
  const c = carriers;
  return Math.round(65536 * importance[kind] * (kind === 'word' ? Math.max(0, Math.SQRT2*(c ** -0.5 - commonWord ** -0.5)) : Math.cbrt(2 / c)));
}
export function sizeOf(kind: FeatureKind): number {
  return importance[kind];
}
const importance: Readonly<Record<FeatureKind, number>> = { section: 2, topic: 4, country: 2, word: 1 };
const commonWord = 4096;
