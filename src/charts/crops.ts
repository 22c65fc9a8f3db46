/** What a drawing is made for: how wide it is and how large its text, in pixels. */
export interface Crop {
  readonly width: number;
  readonly text: number;
}

/**
 * A drawing is made twice: for the column of a phone and for that of a story on a wider screen.
 * A page shows the one that fits, hardly smaller than it is drawn: 288 pixels, the column of the narrowest phone,
 * leave the text of 14 pixels 12.6; the wide one is shown from 528 pixels on, which leave its 15 pixels 12.3.
 */
export const crops = {
  phone: { width: 320, text: 14 },
  wide: { width: 640, text: 15 },
} as const satisfies Record<string, Crop>;

export type CropName = keyof typeof crops;
