import { gzipSync } from 'node:zlib';
import { edge, pieceFile, piecesFile, type Side, writeEntries } from './pieces.ts';
import type { Entry } from './vocabulary.ts';

/**
 * Cuts a vocabulary into files, packed so that their transfer is small on any host.
 * @param most how many words a piece may hold, unless they all share two letters.
 */
export function vocabularyFiles(entries: readonly Entry[], most = 2500): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const firsts = (side: Side): string[] =>
    cut(side === 'ends' ? entries.filter(isCommon) : entries, side, most).map((piece, number) => {
      files.set(pieceFile(side, number), gzipSync(writeEntries(piece), { level: 9 }));
      return piece[0] === undefined ? '' : edge(piece[0].plain, side);
    });
  const pieces = { starts: firsts('starts'), ends: firsts('ends') };
  files.set(piecesFile, Buffer.from(JSON.stringify(pieces)));
  return files;
}

/** A slip in a word's first letters is rare, and what one story holds is rarely meant then. */
function isCommon({ stories, isName }: Entry): boolean {
  return stories > 1 || isName;
}

function cut(entries: readonly Entry[], side: Side, most: number): Entry[][] {
  const groups = [...Map.groupBy(entries, ({ plain }) => edge(plain, side))];
  const pieces: Entry[][] = [[]];
  for (const [, group] of groups.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const piece = pieces.at(-1);
    if (piece === undefined || (piece.length > 0 && piece.length + group.length > most)) {
      pieces.push([...group]);
    } else piece.push(...group);
  }
  return pieces;
}
