import { listAt } from './narrowing.ts';
import {
  pieceFile,
  pieceOf,
  type Pieces,
  piecesFile,
  readEntries,
  type Side,
} from '../vocabulary/pieces.ts';
import type { Entry } from '../vocabulary/vocabulary.ts';

/** The words of the archive, of which pieces are loaded when they are needed. */
export interface Vocabulary {
  /** The words that start, or end, with the same two letters as a word; and others beside them. */
  near(plain: string, side: Side): Promise<readonly Entry[]>;
}

/** @param load loads a file of the index by its name. */
export function vocabulary(load: (name: string) => Promise<Response>): Vocabulary {
  let outline: Promise<Pieces> | undefined;
  const pieces = new Map<string, Promise<readonly Entry[]>>();

  return {
    async near(plain, side) {
      outline ??= load(piecesFile).then(readOutline);
      const name = pieceFile(side, pieceOf(plain, side, await outline));
      const piece = pieces.get(name) ?? load(name).then(unpack);
      pieces.set(name, piece);
      return piece;
    },
  };
}

async function readOutline(response: Response): Promise<Pieces> {
  const outline: unknown = await response.json();
  const texts = (side: Side) => listAt(outline, side).filter((first) => typeof first === 'string');
  return { starts: texts('starts'), ends: texts('ends') };
}

async function unpack({ body }: Response): Promise<readonly Entry[]> {
  if (body === null) return [];
  return readEntries(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).text());
}
