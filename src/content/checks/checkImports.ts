import { readFileSync, statSync } from 'node:fs';
import { findPackageJSON, isBuiltin } from 'node:module';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { faultOfPath, type Root, rootAt } from '../../base/files/lookAt.ts';
import type { Fault, Problem } from '../../base/problems/problem.ts';
import { folderOf, realFileOf } from '../stories/storyFile.ts';
import { likelyFile } from '../reading/likelyFile.ts';
import { type CheckedContent, documentsOf } from '../newsroom.ts';

/** Checks that what the imports of every story name is there; the bundler tells of it to nobody's use. */
export function checkImports(content: CheckedContent, contentDir: string): Problem[] {
  const roots = [rootAt(contentDir), rootAt(siteCode)] as const;
  const stories = documentsOf(content).filter(({ body }) => body.imports.length > 0);
  const leadsTo = reachOf(contentDir, stories);
  const imports = stories.flatMap((story) =>
    story.body.imports.flatMap(({ target, place }) => {
      const folder = folderOf(contentDir, story);
      const own = join(contentDir, realFileOf(story));
      const imported = pathOf(target, folder);
      const isCircle = imported === own || leadsTo(imported).has(own);
      const fault = isCircle ? endless : faultOf(target, folder, roots);
      if (fault === undefined) return [];
      const likely = likelyImport(target, folder, [contentDir, siteCode]);
      return [{ file: story.file, ...place, found: target, ...fault, ...likely }];
    }),
  );
  return [...uncompilable(content, roots[0].real), ...imports];
}

/** The paths, from the content folder, of what stories import and is no story itself. */
export function importedTexts(content: CheckedContent, contentDir: string): string[] {
  const root = rootAt(contentDir);
  return documentsOf(content).flatMap((story) =>
    story.body.imports
      .map(({ target }) => pathOf(target, folderOf(contentDir, story)))
      .filter((path) => !/\.mdx$/i.test(path) && !faultOfPath(path, root, fileKinds.imported))
      .map((path) => relative(contentDir, path).replaceAll('\\', '/')),
  );
}

/** What follows one of these signs in a path, Vite or Astro’s compiler take for no part of it. */
function uncompilable(content: CheckedContent, folder: string): Problem[] {
  const [sign] = /[#?%']/.exec(folder) ?? [];
  if (sign === undefined) return [];
  return documentsOf(content).flatMap(({ file, body }) =>
    body.code.slice(0, 1).map(({ place }) => ({
      file,
      ...place,
      what: `The path of the newsroom holds a ${sign}, with which no code of a story can be compiled.`,
      found: folder,
      remedy:
        'Rename the folder that has it in its name; spaces and letters of any script may stay.',
    })),
  );
}

/** The site's own components, which a story may import too. */
const siteCode = fileURLToPath(new URL('../../', import.meta.url));

const endless = {
  what: 'The import leads back to this story, which would never come to an end.',
  remedy: 'Remove it; what both show may stand in a file that each imports, like ./Table.astro.',
};

type Document = ReturnType<typeof documentsOf>[number];

/** All stories that one imports, and that those import. */
function reachOf(
  contentDir: string,
  stories: readonly Document[],
): (file: string) => ReadonlySet<string> {
  const imports = new Map(
    stories.map((story) => [
      join(contentDir, realFileOf(story)),
      story.body.imports.map(({ target }) => pathOf(target, folderOf(contentDir, story))),
    ]),
  );
  return (file) => {
    const reached = new Set(imports.get(file));
    for (const next of reached) for (const further of imports.get(next) ?? []) reached.add(further);
    return reached;
  };
}

/** The file of an import; a path of nothing where it is no file of the newsroom. */
function pathOf(target: string, folder: string): string {
  return join(folder, target.replace(/[?#].*$/, ''));
}

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
    const path = resolved(pathOf(target, folder));
    return faultOfFile(path, roots) ?? (target.endsWith('.json') ? faultOfJson(path) : undefined);
  }
  if (isPackage(target)) return undefined;
  return {
    what: 'The package that is imported is not installed.',
    remedy: 'Correct its name; the path of a file starts with ./, like ./Chart.astro.',
  };
}

/** What is likely meant where nothing stands at the path of an import. */
function likelyImport(
  target: string,
  folder: string,
  within: readonly string[],
): Partial<Fault> | undefined {
  const path = target.replace(/[?#].*$/, '');
  if (!/^\.{1,2}\//.test(path)) return undefined;
  return likelyFile(path, folder, within, (name) => extname(name) === extname(path));
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
