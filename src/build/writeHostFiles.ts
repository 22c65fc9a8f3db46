import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../base/addresses.ts';
import { placeOfSite, type Settings } from '../base/settings.ts';
import { type EditionData, movedDocuments, pathsOfWithdrawn } from '../content/editionData.ts';
import { policyIn, unitedPolicy, workerPolicy } from '../deploy/contentPolicy.ts';
import type { HostedSite } from '../deploy/hostedSite.ts';
import { hostFiles } from '../deploy/hostFiles.ts';
import { assetsFolder } from '../media/siteImage.ts';
import type { DrawnPages } from './drawChanged.ts';
import { writePage } from './writePage.ts';

/** What an edition consists of, before it is assembled. */
export interface UnhostedEdition {
  readonly edition: EditionData;
  readonly pages: DrawnPages;
  /** Absolute path of the folder that holds what was drawn, and the newsroom's own files. */
  readonly drawnDir: string;
  /** Absolute path of the last edition. */
  readonly lastDir: string;
  /** Paths in the site of styles and scripts. */
  readonly assets: readonly string[];
}

/**
 * Writes what hosts read of a site beside what was drawn. A file of the newsroom's own that has such a
 * name stays as it is.
 */
export async function writeHostFiles(
  settings: Pick<Settings, 'siteUrl' | 'basePath'>,
  unhosted: UnhostedEdition,
): Promise<void> {
  const { drawnDir } = unhosted;
  for (const [file, text] of hostFiles(hostedSite(settings, unhosted))) {
    if (!existsSync(join(drawnDir, file))) await writePage(drawnDir, file, Buffer.from(text));
  }
}

function hostedSite(
  settings: Pick<Settings, 'siteUrl' | 'basePath'>,
  { edition, pages, drawnDir, lastDir, assets }: UnhostedEdition,
): HostedSite {
  const { site, base } = placeOfSite(settings, edition.publication?.url ?? 'http://localhost');
  const policyOf = (file: string) => {
    const drawn = join(drawnDir, file);
    return policyIn(readFileSync(existsSync(drawn) ? drawn : join(lastDir, file), 'utf8'));
  };
  // Of all stories, those with a discussion alone may ask another host.
  const discussed = edition.stories
    .filter(({ data }) => data.discussion !== undefined)
    .map(({ id }) => `${paths.story(id).slice(1)}index.html`);
  const samples = [...pages.samples, ...discussed].filter((file) => file.endsWith('.html'));
  const searchPage = `${paths.search.slice(1)}index.html`;
  const policiesOf = (files: readonly string[]) =>
    unitedPolicy(files.map(policyOf).filter((policy) => policy !== undefined));
  return {
    origin: site,
    base,
    pages: [...pages.reused, ...pages.drawn]
      .filter((file) => file.endsWith('.html'))
      .map((file) => `/${file.replace(/index\.html$/, '')}`)
      .toSorted(),
    moved: new Map(
      movedDocuments(edition)
        .map(({ from, to }): [string, string] => [from, to])
        .toSorted(),
    ),
    withdrawn: edition.withdrawn.flatMap(pathsOfWithdrawn).toSorted(),
    policies: {
      pages: policiesOf(samples.filter((file) => file !== searchPage)),
      search: policiesOf(samples.filter((file) => file === searchPage)),
      worker: workerPolicy,
    },
    workers: assets
      .filter((file) => file.startsWith(`${assetsFolder}/worker-`) && file.endsWith('.js'))
      .map((file) => `/${file}`),
    hub: edition.publication?.websub,
  };
}
