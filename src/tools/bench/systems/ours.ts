import { cp } from 'node:fs/promises';
import { join, relative } from 'node:path';
import packageJson from '../../../../package.json' with { type: 'json' };
import { mdx } from '../../newsrooms/corpus/writeCorpus.ts';
import { linkPackages } from './linkPackages.ts';
import type { System } from './system.ts';

const root = join(import.meta.dirname, '../../../..');

/** What `npm run build` gives to Node. */
const buildArgs = packageJson.scripts.build.split(' ').slice(1);

/** What `.edition` holds beside the compiled site and the compiled modules of the builds. */
const kept = [
  ...['cache', 'images', 'manifests', 'next', 'placed', 'readNext'],
  ...['sites', 'stories', 'unchanged', 'volumes'],
];

/** This project, as it stands in the folder that the benchmark runs from. */
export const ours: System = {
  title: 'this project',
  form: mdx,
  contentDir: 'newsroom',
  siteDir: 'dist',
  cleansUp: true,
  kept: ['dist', ...kept.map((name) => `.edition/${name}`)],
  hindrance: () => undefined,
  async lay(folder) {
    await cp(root, folder, { recursive: true, filter: (path) => !isLeftOut(relative(root, path)) });
    await linkPackages(root, folder);
  },
  commands: (folder, now) => [
    {
      file: process.execPath,
      args: [...buildArgs, '--json'],
      folder,
      environment: {
        CONTENT_DIR: join(folder, 'newsroom'),
        OUT_DIR: join(folder, 'dist'),
        SITE_URL: '',
        BASE_PATH: '',
        NOW: now.toISOString(),
      },
    },
  ],
};

/** What a developer's own builds have left there, and what no build needs. */
function isLeftOut(path: string): boolean {
  return [
    '.git',
    '.astro',
    '.edition',
    'dist',
    'node_modules',
    'content',
    'src/tools/bench',
  ].includes(path);
}
