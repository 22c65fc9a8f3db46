import { readFileSync, statSync } from 'node:fs';
import { findPackageJSON, isBuiltin } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { faultOfPath, isThere, type Root, rootAt } from '../../base/files/lookAt.ts';
import type { Fault, Problem } from '../../base/problems/problem.ts';
import { folderOf } from '../stories/storyFile.ts';
import { likelyFile } from '../reading/likelyFile.ts';
import { type CheckedContent, documentsOf } from '../newsroom.ts';

/** Checks that what the imports of every story name is there; the bundler tells of it to nobody's use. */
export function checkImports(content: CheckedContent, contentDir: string): Problem[] {
  const roots = [rootAt(contentDir), rootAt(siteCode)] as const;
  return documentsOf(content).flatMap((story) =>
    story.body.imports.flatMap(({ target, place }) => {
      const folder = folderOf(contentDir, story);
      const fault = faultOf(target, folder, roots);
      if (fault === undefined) return [];
      const likely = likelyImport(target, folder);
      return [{ file: story.file, ...place, found: target, ...fault, ...likely }];
    }),
  );
}

/** The site's own components, which a story may import too. */
const siteCode = fileURLToPath(new URL('../../', import.meta.url));

type Roots = readonly [newsroom: Root, siteCode: Root];

function faultOf(target: string, folder: string, roots: Roots): Fault | undefined {
  if (/^(?:\/|file:)/i.test(target) || /[^.]\/\.\.(?:\/|$)/.test(target)) {
    return {
      what: 'The path of the import does not start from the story.',
      remedy: 'Save the file in the content folder, and write its path like ./Chart.astro.',
    };
  }
  if (/^https?:/i.test(target)) {
    return {
      what: 'A story imports nothing from another site.',
      remedy: 'Save the file in the content folder, and write its path like ./chart.js.',
    };
  }
  // What a plug-in makes has a scheme and no file.
  if (/^(?:astro|virtual|data):/i.test(target) || isBuiltin(target)) return undefined;
  if (/^\.{1,2}\//.test(target)) {
    const path = resolved(join(folder, target.replace(/[?#].*$/, '')));
    return faultOfFile(path, roots) ?? (target.endsWith('.json') ? faultOfJson(path) : undefined);
  }
  if (isPackage(target)) return undefined;
  return {
    what: 'The package that is imported is not installed.',
    remedy: 'Correct its name; the path of a file starts with ./, like ./Chart.astro.',
  };
}

/** What is likely meant where nothing stands at the path of an import. */
function likelyImport(target: string, folder: string): Partial<Fault> | undefined {
  const path = target.replace(/[?#].*$/, '');
  if (!/^\.{1,2}\//.test(path) || isThere(join(folder, path))) return undefined;
  return likelyFile(path, folder, (name) => extname(name) === extname(path));
}

function faultOfFile(path: string, [newsroom, code]: Roots): Fault | undefined {
  const fault = faultOfPath(path, newsroom, fileKinds.imported);
  return faultOfPath(path, code, fileKinds.imported) ? fault : undefined;
}

/** The bundler tells of broken JSON, but not in which file it is. */
function faultOfJson(path: string): Fault | undefined {
  try {
    JSON.parse(readFileSync(path, 'utf8'));
    return undefined;
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return {
      what: `The file that is imported is no JSON. ${what}${what.endsWith('.') ? '' : '.'}`,
      remedy: 'Mend it: texts and names stand between double quotes, and no comma at an end.',
    };
  }
}

/** The file that the bundler takes for a path. */
function resolved(path: string): string {
  return endings.map((ending) => path + ending).find(isFile) ?? path;
}

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

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isPackage(name: string): boolean {
  try {
    return findPackageJSON(name, import.meta.url) !== undefined;
  } catch {
    return false;
  }
}
