import type { IndexedRows } from '../indexedPng.ts';
import type { PlacedOutline } from './setLine.ts';

/** Colours of an ink, the last the ink itself. Three inks, and 0 for their paper, are 256. */
export const shades = 85;

/**
 * Fills outlines, smoothly and within the edges of a sheet.
 * @param outlines of TrueType: contours that run clockwise are filled but for those within that run the other way.
 * @param ink its number among the inks, from 0.
 */
export function fillOutlines(
  { width, height, rows }: IndexedRows,
  outlines: readonly PlacedOutline[],
  ink: number,
): void {
  const shapes = outlines.map((outline) => {
    const contours = contoursOf(outline);
    return { contours, box: boxAround(contours, width, height) };
  });
  const space = roomFor(Math.max(0, ...shapes.map(({ box }) => (box.width + 2) * box.height)));
  const paper = ink * shades;
  for (const { contours, box } of shapes) {
    const covered = coverage(contours, box, space);
    for (let row = 0, from = 0; row < box.height; row += 1) {
      let at = (box.top + row) * (width + 1) + 1 + box.left;
      for (const end = from + box.width; from < end; from += 1, at += 1) {
        const shade = (covered[from] ?? 0) * shades;
        if (shade < 0.5) continue;
        // Where letters meet, what one leaves of the paper is covered by the other.
        const there = Math.max(0, (rows[at] ?? 0) - paper);
        const both = there > shades ? shade : there + shade - (there * shade) / shades;
        rows[at] = paper + Math.round(both);
      }
    }
  }
}

/** Points of a closed line, in px: x and y of each. */
type Contour = readonly number[];

function contoursOf({ outline, x, y, scale }: PlacedOutline): Contour[] {
  const contours: number[][] = [];
  let points: number[] = [];
  for (const { type, values } of outline) {
    const [a, b] = [x + (values[0] ?? 0) * scale, y - (values[1] ?? 0) * scale];
    if (type === 'M') contours.push((points = [a, b]));
    else if (type === 'L') points.push(a, b);
    else if (type === 'Q') {
      curve(points, a, b, x + (values[2] ?? 0) * scale, y - (values[3] ?? 0) * scale);
    } else if (type !== 'Z') throw new TypeError(`No TrueType outline has a ${type}.`);
  }
  return contours;
}

/** Adds points, of which no line is further from the curve than a twentieth of a pixel. */
function curve(points: number[], byX: number, byY: number, toX: number, toY: number): void {
  const fromX = points.at(-2) ?? 0;
  const fromY = points.at(-1) ?? 0;
  const bend = Math.hypot(fromX - 2 * byX + toX, fromY - 2 * byY + toY);
  const steps = Math.ceil(Math.sqrt(bend / 4 / 0.05));
  for (let step = 1; step <= steps; step += 1) {
    const t = step / steps;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    points.push(a * fromX + b * byX + c * toX, a * fromY + b * byY + c * toY);
  }
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function boxAround(contours: readonly Contour[], width: number, height: number): Box {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const points of contours) {
    for (let at = 0; at < points.length; at += 2) {
      const [x = 0, y = 0] = [points[at], points[at + 1]];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  const [first, highest] = [Math.max(0, Math.floor(left)), Math.max(0, Math.floor(top))];
  return {
    left: first,
    top: highest,
    width: Math.max(0, Math.min(width, Math.ceil(right)) - first),
    height: Math.max(0, Math.min(height, Math.ceil(bottom)) - highest),
  };
}

interface Room {
  readonly notes: Float32Array;
  readonly sums: Float32Array;
  readonly most: Float32Array;
}

/** Is used again, since V8 would look through all that it holds to find that the last letter’s is free. */
let room = makeRoom(0);

function roomFor(pixels: number): Room {
  if (room.notes.length < pixels) room = makeRoom(pixels);
  return room;
}

function makeRoom(pixels: number): Room {
  return {
    notes: new Float32Array(pixels),
    sums: new Float32Array(pixels),
    most: new Float32Array(pixels),
  };
}

/**
 * How much of each pixel of a box lies within contours. Each side of a contour notes in the rows that it crosses what
 * it leaves to its right, and the sum of a row’s notes is what of a pixel is covered, as in
 * https://github.com/raphlinus/font-rs.
 */
function coverage(
  contours: readonly Contour[],
  box: Box,
  { notes, sums, most }: Room,
): Float32Array {
  const size = box.width * box.height;
  sums.fill(0, 0, size);
  most.fill(0, 0, size);
  for (const points of contours) {
    const { left, top, width, height } = boxAround(
      [points],
      box.left + box.width,
      box.top + box.height,
    );
    notes.fill(0, 0, (width + 2) * height);
    noteContour(notes, points, { left, top, width, height });
    for (let row = 0; row < height; row += 1) {
      let sum = 0;
      let at = (top + row - box.top) * box.width + left - box.left;
      const from = row * (width + 2);
      for (let column = 0; column < width; column += 1, at += 1) {
        sum += notes[from + column] ?? 0;
        const covered = Math.min(sum, 1);
        sums[at] = (sums[at] ?? 0) + covered;
        if (covered > (most[at] ?? 0)) most[at] = covered;
      }
    }
  }
  // What two contours cover that lie over each other counts once.
  for (let at = 0; at < size; at += 1) sums[at] = Math.min(sums[at] ?? 0, most[at] ?? 0);
  return sums;
}

function noteContour(
  notes: Float32Array,
  points: Contour,
  { left, top, width, height }: Box,
): void {
  let fromX = (points.at(-2) ?? 0) - left;
  let fromY = (points.at(-1) ?? 0) - top;
  for (let at = 0; at < points.length; at += 2) {
    const toX = (points[at] ?? 0) - left;
    const toY = (points[at + 1] ?? 0) - top;
    if (fromY !== toY) {
      const isDown = fromY < toY;
      const [first, last] = isDown ? [fromY, toY] : [toY, fromY];
      const slope = (toX - fromX) / (toY - fromY);
      const end = Math.min(height, Math.ceil(last));
      for (let row = Math.max(0, Math.floor(first)); row < end; row += 1) {
        const high = Math.max(row, first);
        const low = Math.min(row + 1, last);
        const one = within(fromX + (high - fromY) * slope, width);
        const other = within(fromX + (low - fromY) * slope, width);
        noteSide(notes, row * (width + 2), one, other, isDown ? high - low : low - high);
      }
    }
    fromX = toX;
    fromY = toY;
  }
}

/**
 * Notes a side in a row.
 * @param row where its notes begin.
 * @param area that a pixel on its right has more than one on its left.
 */
function noteSide(
  notes: Float32Array,
  row: number,
  one: number,
  other: number,
  area: number,
): void {
  const left = Math.min(one, other);
  const right = Math.max(one, other);
  const end = Math.max(Math.ceil(right), Math.floor(left) + 1);
  let noted = 0;
  for (let column = Math.floor(left); column < end; column += 1) {
    const from = Math.max(left, column);
    const to = Math.min(right, column + 1);
    const share =
      right > left
        ? (from - left + (to - from) * (column + 1 - (from + to) / 2)) / (right - left)
        : column + 1 - left;
    notes[row + column] = (notes[row + column] ?? 0) + area * share - noted;
    noted = area * share;
  }
  notes[row + end] = (notes[row + end] ?? 0) + area - noted;
}

function within(x: number, width: number): number {
  return Math.min(Math.max(x, 0), width);
}
