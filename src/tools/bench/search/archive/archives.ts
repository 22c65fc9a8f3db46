import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSearchSite } from '../../../newsrooms/makeSearchSite.ts';
import { paperContent, paperNow } from '../../../newsrooms/fixtureNewsroom.ts';
import { makeUpWire, wireNow } from '../../../newsrooms/wire/wire.ts';
import { writeWire } from '../../../newsrooms/wire/writeWire.ts';
import type { Synonyms } from '../../../../content/fields/synonyms.ts';
import { indexPlainly } from '../indexPlainly.ts';
import type { Options } from '../options.ts';
import { paperSynonyms } from '../searches.ts';
import { archiveQueries } from './queries/archiveQueries.ts';
import { paperQueries } from './queries/paperQueries.ts';
import type { ArchiveQuery } from './queries/query.ts';
import { plainPage } from './readers/plainPage.ts';

/** A built site with its search, plain Pagefind's search of the same pages, and what both are asked. */
export interface Archive {
  /** What the tables call it. */
  readonly title: string;
  readonly siteDir: string;
  /** A site of one page, which asks plain Pagefind. */
  readonly plainDir: string;
  readonly synonyms: Synonyms;
  readonly queries: readonly ArchiveQuery[];
}

/** Of archives as large as this, every query of the set is asked; of smaller ones, a quarter. */
const large = 10_000;

/**
 * Makes a wire up and builds it.
 * @param folder what an earlier run left there is made anew, sooner than from nothing.
 */
export async function wireArchive(
  { stories, seed }: Pick<Options, 'stories' | 'seed'>,
  folder: string,
): Promise<Archive> {
  const wire = makeUpWire(stories, seed);
  const newsroom = join(folder, 'newsroom');
  await rm(newsroom, { recursive: true, force: true });
  await writeWire(wire, newsroom);
  return {
    title: `${stories.toLocaleString('en-GB')} made-up stories`,
    ...(await built(newsroom, folder, wireNow)),
    synonyms: [],
    queries: archiveQueries(wire, stories < large ? 0.25 : 1),
  };
}

/** Builds the stories that this project ships with, as its tests keep them. */
export async function shippedArchive(folder: string): Promise<Archive> {
  return {
    title: 'the shipped stories',
    ...(await built(paperContent, folder, paperNow)),
    synonyms: await paperSynonyms(),
    queries: paperQueries(),
  };
}

async function built(newsroom: string, folder: string, now: string) {
  const [siteDir, plainDir] = [join(folder, 'site'), join(folder, 'plain')];
  await buildSearchSite(newsroom, siteDir, now);
  await rm(plainDir, { recursive: true, force: true });
  await mkdir(plainDir, { recursive: true });
  await writeFile(join(plainDir, 'index.html'), plainPage('en-GB'));
  await indexPlainly(siteDir, join(plainDir, 'pagefind'));
  return { siteDir, plainDir };
}
