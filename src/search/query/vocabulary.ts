import { listAt } from '../typeGuards.ts';
import {
  shardFile,
  shardOf,
  type Shards,
  shardsFile,
  readEntries,
  type Side,
} from '../vocabulary/vocabularyShards.ts';
import type { Entry } from '../vocabulary/vocabulary.ts';

/** The words of the archive, of which shards are loaded when they are needed. */
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
 * How many shards are loaded for a query: with the shards they are less than 40 KB even in an
 * archive of 20,000 stories, as the shards' own test knows.
 */
export const mostShards = 2;

/** @param load loads a file of the index by its name. */
export function lexicon(load: (name: string) => Promise<Response>): Lexicon {
  let shards: Promise<Shards> | undefined;
  const loaded = new Map<string, Promise<readonly Entry[]>>();
  let asking = { query: '', loaded: 0 };

  return {
    forQuery(query) {
      if (query !== asking.query) asking = { query, loaded: 0 };
      const asked = asking;
      return {
        async near(plain, side) {
          shards ??= load(shardsFile).then(readShards);
          shards.catch(() => (shards = undefined));
          const name = shardFile(side, shardOf(plain, side, await shards));
          const known = loaded.get(name);
          if (known !== undefined) return known;
          if (asked.loaded >= mostShards) return [];
          asked.loaded += 1;
          const shard = load(name).then(unpack);
          loaded.set(name, shard);
          shard.catch(() => loaded.delete(name));
          return shard;
        },
      };
    },
  };
}

async function readShards(response: Response): Promise<Shards> {
  const shards: unknown = await response.json();
  const texts = (side: Side) => listAt(shards, side).filter((first) => typeof first === 'string');
  return { starts: texts('starts'), ends: texts('ends') };
}

async function unpack({ body }: Response): Promise<readonly Entry[]> {
  if (body === null) return [];
  return readEntries(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).text());
}
