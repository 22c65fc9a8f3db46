import { type Card, cardSize } from './card.ts';
import { lineBreaker } from './lettering/breakLines.ts';
import { type FontOf, fontsFor } from './lettering/faces.ts';
import { fillOutlines, shades } from './lettering/fillOutlines.ts';
import { type PlacedOutline, setLine, type SetLine, type Writing } from './lettering/setLine.ts';
import { blankRows, indexedPng } from './indexedPng.ts';

/** Draws a card as a PNG. Its letters are those of the typefaces that are installed. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const { name, label = '', headline, note = '', colours } = card;
  const serif = await fontsFor(`${headline}${name}…`, 'headline');
  const sans = await fontsFor(label + note, 'label');
  const [setLabel, setName, setNote] = [
    setLine(label, sans, card),
    setLine(name, serif, card),
    setLine(note, sans, card),
  ];
  sheet.rows.fill(0);
  const ofInks = [
    [...headlineOf(headline, serif, card), ...railsOf(setName, setNote, card)],
    atStart(setLabel, labelBaseline, labelSize, card),
    atEnd(setNote, railsCentre + noteSize * 0.34, noteSize, card),
  ];
  ofInks.forEach((outlines, ink) => {
    fillOutlines(sheet, outlines, ink);
  });
  const { paper, ink, signal, muted } = colours;
  return indexedPng(sheet, paletteOf(paper, [ink, signal, muted]));
}

/** Is drawn on again and again, since a garbage collection would be dearer than a card. */
const sheet = blankRows(cardSize);

/** All shades of inks on a paper, as red, green and blue. */
function paletteOf(paper: string, inks: readonly string[]): Uint8Array {
  const below = channelsOf(paper);
  const colours = inks.map(channelsOf).flatMap(([red, green, blue, alpha = 255]) =>
    Array.from({ length: shades }, (_, shade) => {
      const part = (((shade + 1) / shades) * alpha) / 255;
      return [red, green, blue].map((channel = 0, at) => {
        const under = below[at] ?? 0;
        return under + (channel - under) * part;
      });
    }),
  );
  return Uint8Array.from([below.slice(0, 3), ...colours].flat(), Math.round);
}

function channelsOf(colour: string): number[] {
  return (colour.match(/[\da-f]{2}/gi) ?? []).map((digits) => Number.parseInt(digits, 16));
}

const margin = 72;
const measure = cardSize.width - 2 * margin;
const [labelBaseline, labelSize] = [104, 36];

/** Px: where a headline begins, and how high it may be. A short one is larger. */
const [headlineTop, headlineRoom] = [132, 322];
const headlineSizes = [128, 112, 96, 88, 80, 72, 64, 56, 50];
const smallestSize = 44;
/** In the size of the letters: from line to line, and from the top of the first to its baseline. */
const [leading, ascent] = [1.14, 0.86];

function headlineOf(text: string, fontOf: FontOf, card: Card): PlacedOutline[] {
  const widthOf = (piece: string): number => setLine(piece, fontOf, card).width;
  const linesOf = lineBreaker(text, widthOf, card.language);
  const mostAt = (size: number): number => Math.floor(headlineRoom / (size * leading));
  const size =
    headlineSizes.find((one) => linesOf(measure / one).length <= mostAt(one)) ?? smallestSize;
  const lines = cutTo(linesOf(measure / size), mostAt(size));
  const first = headlineTop + size * ascent;
  return lines.flatMap((line, index) =>
    atStart(setLine(line, fontOf, card), first + index * size * leading, size, card),
  );
}

/** A headline that is longer than any card has room for ends in an ellipsis. */
function cutTo(lines: readonly string[], most: number): string[] {
  const kept = lines.slice(0, most);
  return lines.length > most
    ? [...kept.slice(0, -1), (kept.at(-1) ?? '').replace(/(?:\s\S*|.)$/u, '…')]
    : kept;
}

/** Millimetres, of the two railways that meet at a break of gauge; px for one; px that a rail is thick. */
const [narrow, broad, millimetre, thickness] = [1435, 1520, 1 / 17, 5];
const railsCentre = 530;
const [nameSize, noteSize] = [48, 32];
/** Between the name and the break, and between the two pairs. */
const [afterName, gap] = [40, 5];

function railsOf(name: SetLine, note: SetLine, card: Card): PlacedOutline[] {
  const roomForName = measure - afterName - (note.width * noteSize + 2 * afterName);
  const size = Math.min(nameSize, roomForName / Math.max(name.width, 1));
  const end = margin + name.width * size + afterName;
  const pair = (gauge: number, from: number, to: number): PlacedOutline[] => {
    const half = (gauge * millimetre) / 2;
    const left = card.direction === 'rtl' ? cardSize.width - to : from;
    return [railsCentre - half, railsCentre + half + thickness].map((bottom) =>
      rail(left, bottom, to - from),
    );
  };
  return [
    ...pair(narrow, 0, end),
    ...pair(broad, end + gap, cardSize.width),
    ...atStart(name, railsCentre + size * 0.33, size, card),
  ];
}

function atStart(
  line: SetLine,
  baseline: number,
  size: number,
  { direction }: Writing,
): PlacedOutline[] {
  const left = direction === 'rtl' ? cardSize.width - margin - line.width * size : margin;
  return line.place(left, baseline, size);
}

function atEnd(
  line: SetLine,
  baseline: number,
  size: number,
  { direction }: Writing,
): PlacedOutline[] {
  const left = direction === 'rtl' ? margin : cardSize.width - margin - line.width * size;
  return line.place(left, baseline, size);
}

function rail(x: number, y: number, length: number): PlacedOutline {
  const corners = [
    [0, 0],
    [0, thickness],
    [length, thickness],
    [length, 0],
  ];
  const outline = corners.map((values, index) => ({ type: index === 0 ? 'M' : 'L', values }));
  return { outline: [...outline, { type: 'Z', values: [] }], x, y, scale: 1 };
}
