/** The subsets of the typefaces beside that of Western European languages, in the order of their files. */
export const otherSubsets = ['latin-ext', 'cyrillic', 'cyrillic-ext'] as const;

type Subset = (typeof otherSubsets)[number];

/**
 * Which of these a page is to have before it is drawn: a word is not to be set in two typefaces, which it is where
 * some of its letters come too late.
 * @param text of the page that all of it is likely to be like.
 */
export function subsetsAhead(text: string): Subset[] {
  const [latin, cyrillic] = otherSubsets;
  return [
    // Those of French and the dotless i are with the Western European ones.
    ...(/(?![ıŒœ])[\u0100-\u024f\u1e00-\u1eff]/.test(text) ? [latin] : []),
    ...(/[\u0400-\u045f]/.test(text) ? [cyrillic] : []),
  ];
}

/**
 * Gives the upright files of some subsets.
 * @param faces of a typeface, as many for each subset, in their order.
 */
export function uprightFiles(
  faces: readonly {
    readonly style?: string | undefined;
    readonly src: readonly { url: string }[];
  }[],
  subsets: readonly Subset[],
): string[] {
  const each = faces.length / otherSubsets.length;
  return subsets.flatMap((subset) => {
    const first = otherSubsets.indexOf(subset) * each;
    return faces
      .slice(first, first + each)
      .flatMap(({ style, src }) => (style === 'italic' ? [] : src.map(({ url }) => url)));
  });
}
