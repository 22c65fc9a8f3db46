import { palette } from './palette.ts';
import { polygon } from './svg.ts';

const height = 172;
const headHalf = 36;
const webHalf = 8.25;
const footHalf = 75;

/** Half the outline of a rail, from the top of the head down: distance from its axis, depth; in mm. */
const halfOutline: readonly (readonly [number, number])[] = [
  [headHalf - 11, 0],
  [headHalf - 3, 3],
  [headHalf, 14],
  [headHalf, 38],
  [webHalf + 4, 50],
  [webHalf, 62],
  [webHalf, 140],
  [webHalf + 8, 152],
  [footHalf, 160.5],
  [footHalf, height],
];

/** The rail all tracks are drawn with: profile 60E1 of EN 13674-1, its curves made straight. */
export const railSection = {
  /** From running surface to the underside of the foot, in mm. */
  height,
  /**
   * Draws the section. `edge` is the x of the running edge (the inner face of the head), `top` the y
   * of the running surface, both in px; `side` is the side of the track on which the rail lies.
   */
  draw(rail: {
    readonly edge: number;
    readonly top: number;
    readonly side: 'left' | 'right';
    readonly pxPerMm: number;
  }): string {
    const { edge, top, side, pxPerMm } = rail;
    const axis = edge + (side === 'left' ? -headHalf : headHalf) * pxPerMm;
    const mirrored = halfOutline
      .map(([away, depth]): readonly [number, number] => [-away, depth])
      .toReversed();
    return polygon(
      [...halfOutline, ...mirrored].map(([away, depth]) => [
        axis + away * pxPerMm,
        top + depth * pxPerMm,
      ]),
      { fill: palette.ink },
    );
  },
};
