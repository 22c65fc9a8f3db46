import { hsCode, hsCodeSize } from './hsCode.ts';
import type { Lettering } from './lettering.ts';
import { rareEarths, rareEarthsSize } from './rareEarths.ts';
import { teuAndFeu, teuAndFeuSize } from './teuAndFeu.ts';
import { twoGauges, twoGaugesSize } from './twoGauges.ts';

/** An image of the publication: where it is kept, its size in px and the function that draws it as SVG. */
export interface Drawing {
  /** Path below the content folder. */
  readonly file: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly draw: (lettering: Lettering) => string;
}

/** Every drawing; add a new one here and `draw.ts` writes it. */
export const drawings: readonly Drawing[] = [
  {
    file: 'stories/2026/11/two-gauges.png',
    size: twoGaugesSize,
    draw: twoGauges,
  },
  {
    file: 'stories/2026/11/teu-and-feu.png',
    size: teuAndFeuSize,
    draw: teuAndFeu,
  },
  { file: 'stories/2026/11/hs-code.png', size: hsCodeSize, draw: hsCode },
  {
    file: 'stories/2026/11/rare-earths.png',
    size: rareEarthsSize,
    draw: rareEarths,
  },
];
