/** What is used of the package, whose types on npm are those of an older version. */
declare module 'subset-font' {
  /** @param axes a point of an axis, or the part of it that stays. */
  export default function subsetFont(
    typeface: Buffer,
    characters: string,
    options: {
      targetFormat: 'woff2';
      keepFeatures: string[];
      variationAxes: Record<string, number | { min: number; max: number; default: number }>;
    },
  ): Promise<Buffer>;
}
