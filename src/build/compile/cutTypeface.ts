import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { digestOf, nameDigest } from '../../base/digest.ts';
import { namesIn } from '../../base/files/folderList.ts';
import { writeWhole } from '../../base/files/writeWhole.ts';

/** What stays of a typeface. */
export interface Cut {
  /** A point of an axis, or the least and the most that pages ask of it; an axis that is not named stays whole. */
  readonly axes: Readonly<Record<string, number | readonly [least: number, most: number]>>;
  /** The characters that stay, as CSS writes them: U+0000-00FF. */
  readonly unicodeRange: readonly string[];
}

/**
 * Cuts a variable typeface to the axes and the script that pages are set in. What was cut is kept under
 * the name of all that it was made of, so that a typeface is cut once, and of what it holds, so that any damage
 * shows.
 * @param root the project's folder, which holds the packages and, below .edition, what was cut.
 * @param path of a WOFF2 below node_modules.
 * @returns where the WOFF2 stands that was cut.
 * @throws the file system's error where the package is missing.
 */
export async function cutTypeface(root: URL, path: string, cut: Cut): Promise<URL> {
  const packages = new URL('node_modules/', root);
  const [whole, cutter] = await Promise.all([
    readFile(new URL(path, packages)),
    readFile(new URL('subset-font/package.json', packages)),
  ]);
  const makings = [digestOf(whole), digestOf(cutter), cut, keptFeatures];
  const folder = new URL('.edition/typefaces/', root);
  const made = nameDigest(JSON.stringify(makings), 16);
  for (const name of namesIn(fileURLToPath(folder)).filter((found) => found.startsWith(made))) {
    const file = new URL(name, folder);
    if (name === fileName(made, await readFile(file))) return file;
  }
  const { default: subsetFont } = await import('subset-font');
  const kept = await subsetFont(whole, charactersOf(cut.unicodeRange), {
    targetFormat: 'woff2',
    keepFeatures: [...keptFeatures],
    variationAxes: Object.fromEntries(
      Object.entries(cut.axes).map(([axis, part]) => [
        axis,
        typeof part === 'number' ? part : { min: part[0], max: part[1], default: part[0] },
      ]),
    ),
  });
  const file = new URL(fileName(made, kept), folder);
  await mkdir(folder, { recursive: true });
  await writeWhole(fileURLToPath(file), kept);
  return file;
}

function fileName(made: string, content: Buffer): string {
  return `${made}-${nameDigest(content, 16)}.woff2`;
}

/** What browsers ask of a typeface unbidden, and the figures that our styles ask for. */
const keptFeatures = [
  ...['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rclt', 'rlig'],
  ...['lnum', 'tnum'],
];

function charactersOf(unicodeRange: readonly string[]): string {
  return unicodeRange
    .flatMap((range) => {
      const [first = NaN, last = first] = range
        .replace('U+', '')
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    })
    .map((code) => String.fromCodePoint(code))
    .join('');
}
