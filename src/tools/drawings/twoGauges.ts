import { horizontalDimension } from './dimensionLine.ts';
import type { Lettering } from './lettering.ts';
import { palette, sheet, stroke, typeSize } from './palette.ts';
import { railSection } from './railSection.ts';
import { element, line, sheetOf } from './svg.ts';

/** Size of the drawing in px. */
export const twoGaugesSize = { width: sheet.width, height: 1400 } as const;

/** A track: gauge and sleeper length in mm, and who uses it. */
interface Track {
  readonly gauge: number;
  readonly sleeper: number;
  readonly label: string;
  readonly countries: string;
}

/**
 * Gauges: Commission Regulation (EU) No 1299/2014, nominal track gauges. Sleepers: the usual concrete
 * ones, 2.6 m (type B70) and 2.7 m (type Sh1).
 */
const standard: Track = {
  gauge: 1435,
  sleeper: 2600,
  label: '1,435 mm',
  countries: 'China, Poland, Germany',
};
const broad: Track = {
  gauge: 1520,
  sleeper: 2700,
  label: '1,520 mm',
  countries: 'Kazakhstan, Russia, Belarus',
};

const pxPerMm = 0.68;
const sleeperHeight = 205 * pxPerMm;
/** Running edge of the left rails, shared by both tracks, in px. */
const leftEdge = 533;
const railTop = { standard: 336, broad: 938 } as const;

/**
 * Draws the cross-section of the two tracks to scale, one above the other and aligned on the inner
 * face of the left rail, so that the 85 mm between the gauges shows. Returns an SVG document.
 */
export function twoGauges(lettering: Lettering): string {
  return sheetOf(
    twoGaugesSize,
    palette.paper,
    drawAlignment(),
    drawDifference(lettering),
    drawTrack(lettering, standard, railTop.standard),
    drawTrack(lettering, broad, railTop.broad),
    lettering.write('To scale. The gauge is the distance between the rails’ inner faces.', {
      x: sleeperStart(broad),
      y: twoGaugesSize.height - sheet.margin,
      size: typeSize.note,
      fill: palette.greyInk,
    }),
  );
}

/** The x of a sleeper's left end, in px: it is centred under its rails. */
function sleeperStart({ gauge, sleeper }: Track): number {
  return leftEdge + ((gauge - sleeper) / 2) * pxPerMm;
}

function drawTrack(lettering: Lettering, track: Track, top: number): string {
  const right = leftEdge + track.gauge * pxPerMm;
  const centre = (leftEdge + right) / 2;
  const foot = top + railSection.height * pxPerMm;
  const dimension = top - 70;
  const extension = { stroke: palette.ink, 'stroke-width': stroke.thin };
  return [
    element('rect', {
      x: sleeperStart(track),
      y: foot,
      width: track.sleeper * pxPerMm,
      height: sleeperHeight,
      fill: palette.tone,
    }),
    railSection.draw({ edge: leftEdge, top, side: 'left', pxPerMm }),
    railSection.draw({ edge: right, top, side: 'right', pxPerMm }),
    ...[leftEdge, right].map((x) => line([x, dimension], [x, top + 14 * pxPerMm], extension)),
    horizontalDimension(lettering, { from: leftEdge, to: right, y: dimension }, track.label),
    lettering.write(track.countries, {
      x: centre,
      y: foot - 30,
      size: typeSize.text,
      anchor: 'middle',
      fill: palette.greyInk,
    }),
  ].join('');
}

function drawAlignment(): string {
  return line([leftEdge, railTop.standard], [leftEdge, railTop.broad], {
    stroke: palette.rule,
    'stroke-width': stroke.thin,
  });
}

function drawDifference(lettering: Lettering): string {
  const from = leftEdge + standard.gauge * pxPerMm;
  const to = leftEdge + broad.gauge * pxPerMm;
  const underStandard = railTop.standard + railSection.height * pxPerMm + sleeperHeight;
  return [
    element('rect', {
      x: from,
      y: underStandard,
      width: to - from,
      height: railTop.broad - underStandard,
      fill: palette.signal,
    }),
    lettering.write('85 mm', {
      x: to + 40,
      fill: palette.signal,
      y: railTop.broad - 100,
      size: typeSize.figure,
      weight: 'strong',
    }),
  ].join('');
}
