import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { memoizePerKey } from '../../base/memoize.ts';

/** The two ways in which pictures are lettered, as pages are. */
export type LetterStyle = 'headline' | 'label';

/** A package of Fontsource, and what of it a style takes. */
interface Typeface {
  readonly package: string;
  /** The name of a file in it, without its ending, by the part of the typeface that it holds. */
  readonly fileOf: (subset: string) => string;
  /** Where it stands on its axes, by their tags. */
  readonly axes: Readonly<Record<string, number>>;
}

/** A file of a typeface that may hold a character. */
export interface FaceFile {
  /** Absolute path of a WOFF2. */
  readonly path: string;
  readonly axes: Readonly<Record<string, number>>;
}

const arabic: Typeface = {
  package: '@fontsource-variable/noto-naskh-arabic',
  fileOf: (subset) => `noto-naskh-arabic-${subset}-wght-normal`,
  axes: { wght: 650 },
};

/** Chinese, and the letters of Japanese beside its own. */
const han: Typeface = {
  package: '@fontsource-variable/noto-sans-sc',
  // The parts of its tens of thousands of letters are numbered, in brackets.
  fileOf: (subset) => `noto-sans-sc-${subset.replace(/^\[(\d+)\]$/, '$1')}-wght-normal`,
  axes: { wght: 620 },
};

/** The typefaces of a style: each letter is of the first that has it. */
const typefaces: Readonly<Record<LetterStyle, readonly Typeface[]>> = {
  headline: [
    {
      package: '@fontsource-variable/source-serif-4',
      fileOf: (subset) => `source-serif-4-${subset}-opsz-normal`,
      axes: { wght: 650, opsz: 60 },
    },
    arabic,
    han,
  ],
  label: [
    {
      package: '@fontsource-variable/sofia-sans-semi-condensed',
      fileOf: (subset) => `sofia-sans-semi-condensed-${subset}-wght-normal`,
      axes: { wght: 600 },
    },
    arabic,
    han,
  ],
};

/**
 * The files in which a character may be found, in the order in which they are to be tried.
 * @param point its code point.
 */
export function faceFilesOf(point: number, style: LetterStyle): FaceFile[] {
  return typefaces[style].flatMap((typeface) => {
    const { folder, subsets } = openPackage(typeface.package);
    return subsets
      .filter(({ ranges }) => ranges.some(([first, last]) => point >= first && point <= last))
      .map(({ name }) => ({
        path: join(folder, 'files', `${typeface.fileOf(name)}.woff2`),
        axes: typeface.axes,
      }));
  });
}

interface Package {
  /** Absolute path. */
  readonly folder: string;
  readonly subsets: readonly Subset[];
}

/** A part of a typeface: the code points of which it may have letters, from first to last. */
interface Subset {
  readonly name: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** Installed packages do not change while a process runs. */
const openPackage = memoizePerKey((name: string): Package => {
  const folder = dirname(fileURLToPath(import.meta.resolve(`${name}/LICENSE`)));
  const listed = subsetsSchema.parse(
    JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')),
  );
  return {
    folder,
    subsets: Object.entries(listed).map(([subset, ranges]) => ({
      name: subset,
      ranges: rangesIn(ranges),
    })),
  };
});

const subsetsSchema = z.record(z.string(), z.string());

/** Reads the ranges of CSS's `unicode-range`, as in `U+0600-06FF,U+2010`. */
function rangesIn(text: string): [number, number][] {
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
