import { type Box, type Canvas, newCanvas, paint } from './canvas.ts';
import { type Card, cardSize } from './card.ts';
import { lineBreaker } from './lettering/breakLines.ts';
import { type FontOf, fontsFor } from './lettering/faces.ts';
import { letterMasks } from './lettering/letterMasks.ts';
import { type Letter, setLine, type SetLine, type Writing } from './lettering/setLine.ts';

/** Draws a card. Its letters are those of the typefaces that are installed. */
export async function drawCard(card: Card): Promise<Canvas> {
  const { name, label = '', headline, note = '', colours } = card;
  const serif = await fontsFor(`${headline}${name}…`, 'headline');
  const sans = await fontsFor(label + note, 'label');
  const rails = railsOf(setLine(name, serif, card), setLine(note, sans, card), card);
  const canvas = newCanvas(cardSize, colours.paper, [colours.ink, colours.muted, colours.signal]);
  const [ink, muted, signal] = [0, 1, 2];
  const write = async (letters: readonly Letter[], colour: number): Promise<void> => {
    for (const mask of await letterMasks(letters)) paint(canvas, mask, colour);
  };
  await write(atStart(setLine(label, sans, card), labelBaseline, labelSize, card), signal);
  await write(headlineOf(headline, serif, card), ink);
  for (const rail of rails.rails) paint(canvas, rail, ink);
  await write(rails.name, ink);
  await write(rails.note, muted);
  return canvas;
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

function headlineOf(text: string, fontOf: FontOf, card: Card): Letter[] {
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

function railsOf(name: SetLine, note: SetLine, card: Card) {
  const roomForName = measure - afterName - (note.width * noteSize + 2 * afterName);
  const size = Math.min(nameSize, roomForName / Math.max(name.width, 1));
  const end = Math.round(margin + name.width * size + afterName);
  const pair = (gauge: number, from: number, to: number): Box[] => {
    const half = (gauge * millimetre) / 2;
    const left = card.direction === 'rtl' ? cardSize.width - to : from;
    return [railsCentre - half - thickness, railsCentre + half].map((top) => ({
      left,
      top: Math.round(top),
      width: to - from,
      height: thickness,
    }));
  };
  return {
    rails: [...pair(narrow, 0, end), ...pair(broad, end + gap, cardSize.width)],
    name: atStart(name, railsCentre + size * 0.33, size, card),
    note: atEnd(note, railsCentre + noteSize * 0.34, noteSize, card),
  };
}

function atStart(line: SetLine, baseline: number, size: number, { direction }: Writing): Letter[] {
  const left = direction === 'rtl' ? cardSize.width - margin - line.width * size : margin;
  return line.lettersAt(left, baseline, size);
}

function atEnd(line: SetLine, baseline: number, size: number, { direction }: Writing): Letter[] {
  const left = direction === 'rtl' ? margin : cardSize.width - margin - line.width * size;
  return line.lettersAt(left, baseline, size);
}
