import { gzipSync } from 'node:zlib';
import { edge, shardFile, shardsFile, type Side, writeEntries } from './vocabularyShards.ts';
import type { Entry } from './vocabulary.ts';

/**
 * Cuts a vocabulary into files, packed so that their transfer is small on any host.
 * @param most how many words a shard may hold, unless they all share two letters.
 */
export function vocabularyFiles(entries: readonly Entry[], most = 2500): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const firsts = (side: Side): string[] =>
    cut(side === 'ends' ? entries.filter(isCommon) : entries, side, most).map((shard, number) => {
      files.set(shardFile(side, number), gzipSync(writeEntries(shard), { level: 9 }));
      return shard[0] === undefined ? '' : edge(shard[0].plain, side);
    });
  const shards = { starts: firsts('starts'), ends: firsts('ends') };
  files.set(shardsFile, Buffer.from(JSON.stringify(shards)));
  return files;
}

/** A slip in a word's first letters is rare, and what one story holds is rarely meant then. */
function isCommon({ stories, isName }: Entry): boolean {
  return stories > 1 || isName;
}

function cut(entries: readonly Entry[], side: Side, most: number): Entry[][] {
  const groups = [...Map.groupBy(entries, ({ plain }) => edge(plain, side))];
  const shards: Entry[][] = [[]];
  for (const [, group] of groups.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const shard = shards.at(-1);
    if (shard === undefined || (shard.length > 0 && shard.length + group.length > most)) {
      shards.push([...group]);
    } else shard.push(...group);
  }
  return shards;
}
