import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type Path } from 'opentype.js';
import { pathData } from './outline.ts';
import { palette } from './palette.ts';
import { element } from './svg.ts';

/** How a line of text is set. Lengths in px of the drawing. */
export interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
}

/** Where a line of text stands and how it looks. `x`, `y` are its anchor on the baseline, in px. */
export type Placement = TextStyle & {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  /** Colour of an outline around the letters that keeps lines behind them at a distance. */
  readonly halo?: string;
};

/** Sets text as outlines, so that a drawing needs no font where it is rendered. */
export interface Lettering {
  /** One line of text as SVG. Throws when the typeface lacks a character. */
  write(text: string, placement: Placement): string;
  /** Width in px that `write` gives the same text. */
  measure(text: string, style: TextStyle): number;
}

type Weight = 'regular' | 'strong';

/**
 * Loads Sofia Sans Semi Condensed (OFL-1.1, from @fontsource). Takes nothing; returns the lettering
 * that all drawings share. Pairs are not kerned: opentype.js cannot read this typeface's kern table.
 */
export function loadLettering(): Lettering {
  const fonts = { regular: loadFonts(400), strong: loadFonts(600) };
  return {
    write(text, placement) {
      const { x, y, anchor = 'start', fill = palette.ink, halo } = placement;
      const { outline, width } = set(fonts, text, placement);
      const shift = { start: 0, middle: width / 2, end: width }[anchor];
      return element('path', {
        d: pathData(outline(x - shift, y).commands),
        fill,
        ...(halo === undefined ? {} : haloOf(halo, placement.size)),
      });
    },
    measure: (text, style) => set(fonts, text, style).width,
  };
}

type FontsByWeight = Readonly<Record<Weight, readonly Font[]>>;

function set(fonts: FontsByWeight, text: string, style: TextStyle) {
  const { size, weight = 'regular' } = style;
  const letters = Array.from(text, (character) => {
    const font = fonts[weight].find((candidate) => candidate.hasChar(character));
    if (font === undefined) {
      throw new Error(`Sofia Sans Semi Condensed has no "${character}" (in "${text}").`);
    }
    const glyph = font.charToGlyph(character);
    return { font, glyph, advance: ((glyph.advanceWidth ?? 0) / font.unitsPerEm) * size };
  });
  const width = letters.reduce((sum, { advance }) => sum + advance, 0);
  const outline = (x: number, y: number): Path => {
    const path = new opentype.Path();
    let pen = x;
    for (const { font, glyph, advance } of letters) {
      path.extend(glyph.getPath(pen, y, size, {}, font));
      pen += advance;
    }
    return path;
  };
  return { outline, width };
}

function haloOf(colour: string, size: number) {
  return {
    stroke: colour,
    'stroke-width': size * 0.16,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
}

/** The Latin subset first; the extended one has the letters it lacks, such as the Polish ł. */
function loadFonts(weight: 400 | 600): readonly Font[] {
  const { resolve } = createRequire(import.meta.url);
  return ['latin', 'latin-ext'].map((subset) => {
    const name = `sofia-sans-semi-condensed-${subset}-${String(weight)}-normal.woff`;
    const file = readFileSync(resolve(`@fontsource/sofia-sans-semi-condensed/files/${name}`));
    return opentype.parse(Uint8Array.from(file).buffer);
  });
}
