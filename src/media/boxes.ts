/** What something takes up in a drawing, in its units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Tells whether two boxes share a point. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** A number as a drawing has it: tenths of a pixel are enough. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
