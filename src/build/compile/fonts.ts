import { readFile } from 'node:fs/promises';
import { fontProviders } from 'astro/config';
import { otherSubsets } from '../../styles/lettersAhead.ts';
import { type Cut, cutTypeface } from './cutTypeface.ts';

/**
 * The two typefaces, from npm, for Astro to serve from the site itself with fallbacks of the same
 * measure. The Latin letters are a family of their own, so that they alone are fetched ahead of use;
 * the others have no fallback, for a style names them first. What comes too late for a page is kept for
 * the next, so that no text moves under its reader, whatever typefaces a phone has.
 * @param root the project's folder, which holds node_modules.
 */
export async function siteFonts(root: URL): Promise<FontFamily[]> {
  return [
    ...(await typeface(root, {
      cssVariable: '--font-serif',
      family: 'Source Serif 4',
      folder: '@fontsource-variable/source-serif-4',
      // Text is set in 400; whatever is bolder is a headline, or a word that stands out as one does.
      cuts: [
        { ...serif('normal'), weight: '400', axes: { wght: 400, opsz: 18 } },
        { ...serif('normal'), weight: '550 750', axes: { wght: [550, 750], opsz: 44 } },
        { ...serif('italic'), weight: '400', axes: { wght: 400, opsz: 18 } },
        { ...serif('italic'), weight: '550 750', axes: { wght: 700, opsz: 18 } },
      ],
      fallbacks: ['Georgia', 'serif'],
    })),
    ...(await typeface(root, {
      cssVariable: '--font-sans',
      family: 'Sofia Sans Semi Condensed',
      folder: '@fontsource-variable/sofia-sans-semi-condensed',
      cuts: [
        {
          style: 'normal',
          file: 'sofia-sans-semi-condensed-{subset}-wght-normal',
          weight: '400 700',
          axes: { wght: [400, 700] },
        },
      ],
      fallbacks: ['Arial', 'sans-serif'],
    })),
  ];
}

type FontFamily = ReturnType<typeof family>;

interface Typeface {
  readonly cssVariable: `--${string}`;
  readonly family: string;
  readonly folder: string;
  readonly cuts: readonly FontCut[];
  readonly fallbacks: string[];
}

/** One file of a typeface, and what a style asks for where that is the one to take. */
interface FontCut extends Pick<Cut, 'axes'> {
  readonly style: 'normal' | 'italic';
  readonly file: string;
  readonly weight: string;
}

function serif(style: FontCut['style']): Pick<FontCut, 'style' | 'file'> {
  return { style, file: `source-serif-4-{subset}-opsz-${style}` };
}

async function typeface(root: URL, face: Typeface): Promise<FontFamily[]> {
  const folder = `node_modules/${face.folder}`;
  const ranges: unknown = JSON.parse(
    await readFile(new URL(`${folder}/unicode.json`, root), 'utf8'),
  );
  const variants = (subsets: readonly string[]): Promise<Variant[]> =>
    Promise.all(
      subsets.flatMap((subset) =>
        face.cuts.map(async ({ file, style, weight, axes }) => {
          const unicodeRange = rangesOf(ranges, subset);
          const path = `${face.folder}/files/${file.replace('{subset}', subset)}.woff2`;
          return {
            src: [await cutTypeface(root, path, { axes, unicodeRange })],
            style,
            weight,
            unicodeRange,
          };
        }),
      ),
    );
  return [
    family(face.cssVariable, face.family, await variants(['latin']), face.fallbacks),
    family(`${face.cssVariable}-more`, `${face.family} more`, await variants(otherSubsets), []),
  ];
}

interface Variant {
  src: [URL];
  style: 'normal' | 'italic';
  weight: string;
  unicodeRange: [string, ...string[]];
}

function family(
  cssVariable: `--${string}`,
  name: string,
  [first, ...others]: Variant[],
  fallbacks: string[],
) {
  if (first === undefined) throw new RangeError(`${name} has no files.`);
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    fallbacks,
    display: 'optional',
    options: { variants: [first, ...others] },
  };
}

function rangesOf(ranges: unknown, subset: string): [string, ...string[]] {
  const written: unknown =
    typeof ranges === 'object' && ranges !== null ? Reflect.get(ranges, subset) : undefined;
  if (typeof written !== 'string') throw new RangeError(`unicode.json lacks "${subset}".`);
  const [first = '', ...others] = written.split(',');
  return [first, ...others];
}
