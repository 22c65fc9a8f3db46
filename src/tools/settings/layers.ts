import { posix } from 'node:path';

/**
 * What stands in `src`, from the top to the ground: a folder imports what stands below it, never
 * what stands above. What only helps those who work on this project stands on top, so that nothing
 * of the product needs it. Tests are no part of what they stand beside: they may import anything.
 */
export const layers = [
  'tools',
  'cli',
  'desk',
  'import',
  'build',
  'deploy',
  'pages',
  'layouts',
  'components',
  'search',
  'announce',
  'seo',
  'feeds',
  'lists',
  'story-components',
  'collections',
  'content',
  'charts',
  'routes',
  'comments',
  'media',
  'words',
  'base',
  'styles',
];

/** Folders that others know by their `index.ts` alone. */
export const folded = ['merging', 'reading', 'writing'].map(
  (name) => `src/search/pagefind/${name}`,
);

/**
 * Says what is wrong with an import; undefined where it may be.
 * @param from path of the file that imports, from the project's folder, with forward slashes.
 * @param target what it names, as written.
 */
export function faultOfImport(from: string, target: string): string | undefined {
  if (!target.startsWith('.')) return undefined;
  const to = posix.join(posix.dirname(from), target.replace(/[?#].*$/, ''));
  if (!/^src\/./.test(to) || isTest(from)) return undefined;
  return faultOfStep(from, to) ?? faultOfFace(from, to);
}

function faultOfStep(from: string, to: string): string | undefined {
  const [above, below] = [layerOf(from), layerOf(to)];
  if (above === below) return undefined;
  const unknown = [above, below].find((layer) => !layers.includes(layer));
  if (unknown !== undefined) return `src/${unknown} has no place among the layers: name it there.`;
  return layers.indexOf(above) < layers.indexOf(below)
    ? undefined
    : `src/${above} stands below src/${below}, and so must not import ${to}.`;
}

/** Of parts that belong together, each may know the other's inside. */
function faultOfFace(from: string, to: string): string | undefined {
  const folder = folded.find((path) => to.startsWith(`${path}/`));
  if (folder === undefined || from.startsWith(`${posix.dirname(folder)}/`)) return undefined;
  return to === `${folder}/index.ts` ? undefined : `${to} is an inside: import ${folder}/index.ts.`;
}

function layerOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function isTest(path: string): boolean {
  return path.endsWith('.test.ts');
}
