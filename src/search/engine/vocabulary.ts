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

/** The words of the archive, query by query. */
export interface Lexicon {
  /**
   * The words as one query may ask for them: its transfer must stay small, however many of its
   * words are misspelt. Beyond what it may load it has what was loaded before.
   */
  forQuery(query: string): Vocabulary;
}

/**
 * How many pieces are loaded for a query: with the outline they are less than 40 KB even in an
 * archive of 20,000 stories, as the pieces' own test knows.
 */
export const mostPieces = 2;

/** @param load loads a file of the index by its name. */
export function lexicon(load: (name: string) => Promise<Response>): Lexicon {
  let outline: Promise<Pieces> | undefined;
  const pieces = new Map<string, Promise<readonly Entry[]>>();
  let asking = { query: '', loaded: 0 };

  return {
    forQuery(query) {
      if (query !== asking.query) asking = { query, loaded: 0 };
      const asked = asking;
      return {
        async near(plain, side) {
          outline ??= load(piecesFile).then(readOutline);
          outline.catch(() => (outline = undefined));
          const name = pieceFile(side, pieceOf(plain, side, await outline));
          const known = pieces.get(name);
          if (known !== undefined) return known;
          if (asked.loaded >= mostPieces) return [];
          asked.loaded += 1;
          const piece = load(name).then(unpack);
          pieces.set(name, piece);
          piece.catch(() => pieces.delete(name));
          return piece;
        },
      };
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
