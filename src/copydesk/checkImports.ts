import { stat } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { inBatches } from './inBatches.ts';
import type { Fault } from './linkFault.ts';
import type { Desk } from './newsroom.ts';

/** Checks that what the imports of every story name is there; the bundler tells of it to nobody's use. */
export async function checkImports(
  { stories, strays }: Desk,
  contentDir: string,
): Promise<Problem[]> {
  const imports = [...stories, ...strays].flatMap(({ file, body }) =>
    body.imports.map(({ target, place }) => ({ file, target, place })),
  );
  const problems = await inBatches(imports, async ({ file, target, place }) => {
    const fault = await faultOf(target, join(contentDir, dirname(file)));
    return fault && { file, ...place, found: target, ...fault };
  });
  return problems.filter((problem) => problem !== undefined);
}

async function faultOf(target: string, folder: string): Promise<Fault | undefined> {
  // What a plug-in makes, such as "astro:assets", has a scheme and no file.
  if (/^[a-z]+:/i.test(target)) return undefined;
  if (/^\.{0,2}\//.test(target)) {
    if (await isThere(join(folder, target.replace(/[?#].*$/, '')))) return undefined;
    return {
      what: 'The file that is imported is missing.',
      remedy: 'Save it there, or correct the path; it starts from the story, like ./Chart.astro.',
    };
  }
  if (isPackage(target)) return undefined;
  return {
    what: 'The package that is imported is not installed.',
    remedy: 'Correct its name; the path of a file starts with ./, like ./Chart.astro.',
  };
}

async function isThere(path: string): Promise<boolean> {
  const endings = [
    '',
    '.ts',
    '.tsx',
    '.js',
    '.jsx',
    '.mjs',
    '.mts',
    '.json',
    '/index.ts',
    '/index.js',
  ];
  const found = await Promise.all(
    endings.map(async (ending) => {
      try {
        return (await stat(path + ending)).isFile();
      } catch {
        return false;
      }
    }),
  );
  return found.includes(true);
}

function isPackage(name: string): boolean {
  try {
    return findPackageJSON(name, import.meta.url) !== undefined;
  } catch {
    return false;
  }
}
