import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import type { MapView } from './mapView.ts';

/**
 * The `d` of a path for a shape of the earth, in whole px.
 * @param least px from one point to the next; what is nearer is left out.
 */
export function outlineOf(shape: GeoPermissibleObjects, view: MapView, least: number): string {
  const pen = simplifyingPen(least);
  geoPath(view.projection, pen.context)(shape);
  return pen.written();
}

function simplifyingPen(least: number) {
  let d = '';
  let line: [x: number, y: number][] = [];
  const end = (isClosed: boolean): void => {
    const enough = isClosed ? 3 : 2;
    if (line.length >= enough) {
      const [[x, y] = [0, 0], ...rest] = line;
      let last = [x, y] as const;
      const steps = rest.map((point) => {
        const step = `${point[0] - last[0]} ${point[1] - last[1]}`;
        last = point;
        return step;
      });
      d += `M${x} ${y}l${steps.join(' ').replaceAll(' -', '-')}${isClosed ? 'z' : ''}`;
    }
    line = [];
  };
  const add = (x: number, y: number): void => {
    const point: [number, number] = [Math.round(x), Math.round(y)];
    const [lastX, lastY] = line.at(-1) ?? [Infinity, Infinity];
    if (Math.hypot(point[0] - lastX, point[1] - lastY) >= least) line.push(point);
  };
  return {
    context: {
      beginPath: () => undefined,
      moveTo(x: number, y: number): void {
        end(false);
        add(x, y);
      },
      lineTo: add,
      arc: () => undefined,
      closePath: () => {
        end(true);
      },
    },
    written(): string {
      end(false);
      return d;
    },
  };
}
