import { type Box, overlap } from '../media/boxes.ts';
import type { Point } from './mapView.ts';

/** A name on a map. */
export interface Label {
  readonly text: string;
  /** Its class in the style sheet. */
  readonly kind: string;
  /** Px: of its letters, and how wide it is reckoned to be. */
  readonly size: number;
  readonly width: number;
}

/** A name at a place where it may stand. */
export interface PlacedLabel extends Label {
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * Puts each name where it covers no other, no mark and as little of the lines as may be; the first in the
 * list choose first. One that finds no free place is left out.
 * @param names where each may stand, best first.
 * @param lines each as points in px.
 */
export function placeLabels(
  names: readonly (readonly PlacedLabel[])[],
  { width, height }: { readonly width: number; readonly height: number },
  marks: readonly Box[],
  lines: readonly (readonly Point[])[],
): PlacedLabel[] {
  const taken = [...marks];
  const dots = lines.flatMap(dotted);
  return names.flatMap((places) => {
    const [best] = places
      .map((placed, rank) => ({ placed, rank, box: boxOf(placed) }))
      .filter(({ box }) => box.left > 0 && box.top > 0 && box.right < width && box.bottom < height)
      .filter(({ box }) => !taken.some((other) => overlap(box, other)))
      .map((one) => ({ ...one, covered: dots.filter((dot) => isIn(dot, one.box)).length }))
      .toSorted((a, b) => a.covered - b.covered || a.rank - b.rank);
    if (best === undefined) return [];
    taken.push(best.box);
    return [best.placed];
  });
}

/** The box that a label takes. */
export function boxOf({ x, y, anchor, size, width }: PlacedLabel): Box {
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return {
    left: left - 2,
    right: left + width + 2,
    top: y - size * 0.82,
    bottom: y + size * 0.26,
  };
}

/**
 * Where a name may stand beside a mark, best first: as printed maps have it, close by, then further away.
 * @param radius of the mark in px.
 */
export function placesBeside(label: Label, [x, y]: Point, radius: number): PlacedLabel[] {
  const middle = y + label.size * 0.28;
  return [1, 2, 3.2].flatMap((away) => {
    const near = radius + 5 * away;
    const slant = near * 0.75;
    const [above, below] = [y - near, y + near + label.size * 0.72];
    return [
      { ...label, x: x + near, y: middle, anchor: 'start' as const },
      { ...label, x: x - near, y: middle, anchor: 'end' as const },
      { ...label, x, y: above, anchor: 'middle' as const },
      { ...label, x, y: below, anchor: 'middle' as const },
      { ...label, x: x + slant, y: y - slant, anchor: 'start' as const },
      { ...label, x: x + slant, y: below, anchor: 'start' as const },
      { ...label, x: x - slant, y: y - slant, anchor: 'end' as const },
      { ...label, x: x - slant, y: below, anchor: 'end' as const },
    ];
  });
}

/** Where the name of an area may stand: in its middle, or some px from there. */
export function placesWithin(label: Label, [x, y]: Point): PlacedLabel[] {
  const steps = [0, -36, 36, -80, 80];
  return steps.flatMap((down) =>
    steps.map((right) => ({ ...label, x: x + right, y: y + down, anchor: 'middle' as const })),
  );
}

function isIn([x, y]: Point, { left, right, top, bottom }: Box): boolean {
  return x > left && x < right && y > top && y < bottom;
}

/** Points along a line, each a few px from the next. */
function dotted(line: readonly Point[]): Point[] {
  return line.slice(1).flatMap((to, index) => {
    const from = line[index] ?? to;
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 6));
    return Array.from({ length: steps + 1 }, (_, step): Point => [
      from[0] + ((to[0] - from[0]) * step) / steps,
      from[1] + ((to[1] - from[1]) * step) / steps,
    ]);
  });
}
