import type { Element } from 'hast';
import type { Chart, Series } from '../chart.ts';
import { type PlacedText, texts } from '../marks.ts';
import { worthiest } from '../places.ts';
import { type Box, overlap } from '../../media/boxes.ts';
import { textWidth } from '../../media/lettering/textWidth.ts';

/** Names as many rows below the line as there is room for. */
export function rowNames(
  { rows }: Chart,
  x: readonly number[],
  { text, y, right }: { readonly text: number; readonly y: number; readonly right: number },
): Element {
  const boxes: Box[] = [];
  const placed: PlacedText[] = [];
  for (const row of worthiest(rows.length)) {
    const name = rows[row] ?? '';
    const half = textWidth(name, text) / 2;
    const middle = Math.min(Math.max(x[row] ?? 0, half), right - half);
    const box = {
      left: middle - half - text / 2,
      right: middle + half + text / 2,
      top: 0,
      bottom: 1,
    };
    if (boxes.some((other) => overlap(box, other))) continue;
    boxes.push(box);
    placed.push({ x: middle, y, text: name });
  }
  return texts('axis', 'middle', placed);
}

/** Writes as many values beside a line as there is room for, none upon it. */
export function valuesBeside(
  [one]: readonly Series[],
  x: readonly number[],
  y: (value: number) => number,
  { text, left, right }: { readonly text: number; readonly left: number; readonly right: number },
): Element[] {
  const points = (one?.points ?? []).flatMap(({ value, label }, row) =>
    value === undefined ? [] : [{ x: x[row] ?? 0, y: y(value), label }],
  );
  const boxes: Box[] = lineBoxes(points);
  const placed: Record<'start' | 'middle' | 'end', PlacedText[]> = {
    start: [],
    middle: [],
    end: [],
  };
  for (const index of worthiest(points.length)) {
    const point = points[index];
    if (point === undefined) continue;
    const wide = textWidth(point.label, text);
    for (const [anchor, dx, dy] of spots) {
      const at = { x: point.x + dx * text, y: point.y + dy * text, text: point.label };
      const start = at.x - { start: 0, middle: wide / 2, end: wide }[anchor];
      const box = {
        left: start,
        right: start + wide,
        top: at.y - text * 0.85,
        bottom: at.y + text * 0.25,
      };
      if (box.left < left || box.right > right || box.top < 0) continue;
      if (boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      placed[anchor].push(at);
      break;
    }
  }
  return (['start', 'middle', 'end'] as const).flatMap((anchor) =>
    placed[anchor].length > 0 ? [texts('value', anchor, placed[anchor])] : [],
  );
}

/** Where a value may stand to its point, in parts of the size of the letters; the best first. */
const spots = [
  ['middle', 0, -0.7],
  ['end', -0.4, -0.5],
  ['end', -0.6, 0.35],
  ['start', 0.4, 1.2],
  ['start', 0.6, 0.35],
  ['middle', 0, 1.5],
] as const;

/** A line as small boxes, so that no text stands upon it. */
function lineBoxes(points: readonly { readonly x: number; readonly y: number }[]): Box[] {
  return points.flatMap(({ x, y }, index) => {
    const next = points[index + 1] ?? { x, y };
    const steps = Math.max(1, Math.ceil(Math.hypot(next.x - x, next.y - y) / 6));
    return Array.from({ length: steps }, (_, step) => {
      const [px, py] = [x + ((next.x - x) * step) / steps, y + ((next.y - y) * step) / steps];
      return { left: px - 2, right: px + 2, top: py - 3, bottom: py + 3 };
    });
  });
}
