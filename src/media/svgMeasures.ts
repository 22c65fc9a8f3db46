import type { Size } from './picture.ts';

/** How large a drawing is. */
export interface SvgMeasures {
  /** In whole pixels. */
  readonly size: Size;
  /** The part of the drawing's plane that shows. */
  readonly viewBox: string;
}

/**
 * Measures a drawing as a browser does one that stands in a page by itself: by its width and height,
 * and what one of them lacks by the shape of its viewBox.
 * @param root the attributes of its root.
 * @returns undefined where they do not say.
 */
export function svgMeasures(root: Readonly<Record<string, string>>): SvgMeasures | undefined {
  const [width, height] = [pixels(root['width']), pixels(root['height'])];
  const box = boxOf(root['viewBox']);
  const size = sizeOf(width, height, box);
  return (
    size && {
      size: { width: whole(size.width), height: whole(size.height) },
      viewBox: box?.text ?? `0 0 ${size.width} ${size.height}`,
    }
  );
}

function sizeOf(
  width: number | undefined,
  height: number | undefined,
  box: Size | undefined,
): Size | undefined {
  if (width !== undefined && height !== undefined) return { width, height };
  if (box === undefined) return undefined;
  if (width !== undefined) return { width, height: (width * box.height) / box.width };
  if (height !== undefined) return { width: (height * box.width) / box.height, height };
  return box;
}

function whole(pixels: number): number {
  return Math.max(1, Math.round(pixels));
}

function boxOf(viewBox = ''): (Size & { readonly text: string }) | undefined {
  const numbers = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width = 0, height = 0] = numbers;
  const isBox = numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0;
  return isBox ? { width, height, text: numbers.join(' ') } : undefined;
}

function pixels(length = ''): number | undefined {
  const [, number, unit = ''] = lengthForm.exec(length.trim()) ?? [];
  const size = Number(number) * (pixelsPerUnit[unit.toLowerCase()] ?? Number.NaN);
  return size > 0 && Number.isFinite(size) ? size : undefined;
}

const lengthForm = /^\+?((?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?)([a-z]*)$/i;

/** CSS Values and Units 4, 6; a font's as much as browsers take where none is named. */
const pixelsPerUnit: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  pt: 96 / 72,
  pc: 16,
  em: 16,
  rem: 16,
  ex: 8,
  ch: 8,
};
