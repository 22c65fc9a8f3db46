import { writeBeginnings } from './beginnings.ts';
import { writeDoubtful } from './doubtful.ts';
import { writeFigures } from './figures.ts';
import { shortForm } from './longForms.ts';
import {
  edge,
  longFormsFile,
  many,
  type Outline,
  outlineFile,
  shardFile,
  type Side,
  rounded,
  writeEntries,
} from './vocabularyShards.ts';
import type { Entry } from './vocabulary.ts';

/**
 * Cuts a vocabulary into files.
 * @param figures words of figures alone, of each language but that of most stories.
 * @param most how many words a shard may hold, unless they all share two letters.
 */
export function vocabularyFiles(
  entries: readonly Entry[],
  figures: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
  most = 2500,
): Map<string, string> {
  const files = new Map<string, string>();
  const outlines: Record<string, Outline> = {};
  const byLanguage = [...Map.groupBy(entries, (entry) => entry.language)];
  const [main] = byLanguage.toSorted(([, a], [, b]) => storiesOf(b) - storiesOf(a));
  for (const [language, all] of byLanguage) {
    const words = all.filter(({ plain }) => shortForm(plain) === undefined);
    const longForms = all.flatMap(({ plain, text }) => {
      const short = shortForm(plain);
      return short === undefined ? [] : [`${short}\t${text}`];
    });
    if (longForms.length > 0) {
      files.set(longFormsFile(language), longForms.join('\n'));
    }
    const firsts = (side: Side): string[] =>
      cut(side === 'ends' ? words.filter(isCommon) : words, side, most).map((shard, number) => {
        files.set(shardFile(language, side, number), writeEntries(shard));
        return shard[0] === undefined ? '' : edge(shard[0].plain, side);
      });
    const held = figures.get(language);
    outlines[language] = {
      stories: storiesOf(words),
      common: Object.fromEntries(
        words
          .filter(({ stories }) => stories >= many)
          .map(({ plain, stories }) => [plain, stories]),
      ),
      hasLongForms: longForms.length > 0,
      beginnings: language === main?.[0] ? undefined : beginningsOf(words, language),
      figures: held && base64(writeFigures(held)),
      doubtful: language === main?.[0] ? doubtfulOf(entries) : undefined,
      starts: firsts('starts'),
      ends: firsts('ends'),
    };
  }
  return files.set(outlineFile, JSON.stringify(outlines));
}

/** About how many stories there are: the most common word stands in nearly all. */
function storiesOf(words: readonly Entry[]): number {
  return words.reduce((stories, word) => Math.max(stories, word.stories), 0);
}

function beginningsOf(words: readonly Entry[], language: string): string {
  const plain = words.map((word) => word.plain);
  return base64(writeBeginnings(plain, language));
}

function doubtfulOf(entries: readonly Entry[]): string {
  const words = entries.filter(({ plain }) => shortForm(plain) === undefined);
  const asRead = words.map((word) => ({ ...word, stories: rounded(word.stories) }));
  return base64(writeDoubtful(asRead));
}

function base64(filter: Uint8Array): string {
  return Buffer.from(filter).toString('base64');
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
