import { spawnSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { plainMarkdown } from '../../newsrooms/corpus/plainMarkdown.ts';
import { mdx } from '../../newsrooms/corpus/writeCorpus.ts';
import { installPeer, peerFolder } from './installPeer.ts';
import { linkPackages } from './linkPackages.ts';
import { installed, pagefind, type System } from './system.ts';

/** Eleventy, which reads no MDX: it is spared the house components. */
export const eleventy: System = {
  title: 'Eleventy + Pagefind',
  form: plainMarkdown,
  contentDir: 'site',
  siteDir: 'dist',
  cleansUp: false,
  kept: ['dist', '.cache'],
  hindrance: () => undefined,
  lay: (folder) => layPeer('eleventy', 'eleventy', folder),
  commands: (folder) => [installed(folder, 'eleventy', ['--quiet']), pagefind(folder, 'dist')],
};

/** Astro as its own guide has it: stories by `glob()`, each of them a module. */
export const astro: System = {
  title: 'Astro’s usual way + Pagefind',
  form: mdx,
  contentDir: 'newsroom',
  siteDir: 'dist',
  cleansUp: true,
  kept: ['dist', '.astro', 'node_modules/.astro'],
  hindrance: () => undefined,
  lay: (folder) => layPeer('astro', 'astro', folder),
  commands: (folder) => [installed(folder, 'astro', ['build']), pagefind(folder, 'dist')],
};

/** Hugo where this machine has it; it is no package of npm's, and Pagefind comes from Eleventy's. */
export const hugo: System = {
  title: 'Hugo + Pagefind',
  form: plainMarkdown,
  contentDir: 'newsroom',
  siteDir: 'dist',
  cleansUp: false,
  kept: ['dist', 'resources'],
  hindrance: () =>
    spawnSync('hugo', ['version']).status === 0
      ? undefined
      : 'There is no `hugo` on the PATH; install it to have it measured too.',
  lay: (folder) => layPeer('hugo', 'eleventy', folder),
  commands: (folder) => [{ file: 'hugo', args: ['--quiet'], folder }, pagefind(folder, 'dist')],
};

async function layPeer(name: string, packagesOf: string, folder: string): Promise<void> {
  await cp(peerFolder(name), folder, { recursive: true });
  await linkPackages(await installPeer(packagesOf), folder);
}
