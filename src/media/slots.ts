/** Where an image may stand on a page: the widths it is made in, and the one that a screen picks. */
export interface ImageSlot {
  /** Widths in CSS pixels times the densities worth serving. */
  readonly widths: readonly number[];
  /** The `sizes` attribute: how wide the image stands at each width of the window. */
  readonly sizes: string;
}

export const imageSlots = {
  /** Across a story, under its headline. */
  lead: {
    widths: [480, 800, 1200, 1680, 2100],
    sizes: '(min-width: 76rem) 59rem, (min-width: 44rem) 40rem, 100vw',
  },
  /** As wide as a story's text. */
  column: { widths: [480, 800, 1200], sizes: '(min-width: 44rem) 40rem, 100vw' },
  /** The lead of the front page. */
  front: { widths: [480, 800, 1200, 1600], sizes: '(min-width: 62rem) 44rem, 100vw' },
  /** A story that stands with the lead. */
  beside: { widths: [340, 680], sizes: '(min-width: 22rem) 21rem, 100vw' },
} as const satisfies Record<string, ImageSlot>;

export type ImageSlotName = keyof typeof imageSlots;

/**
 * The widths in which an image is made for a slot: never wider than the image is.
 * @param imageWidth width of the original in pixels.
 * @returns widths in pixels, narrowest first; at least one.
 */
export function widthsFor(slot: ImageSlotName, imageWidth: number): number[] {
  const { widths } = imageSlots[slot];
  return [...new Set(widths.map((width) => Math.min(width, imageWidth)))];
}
