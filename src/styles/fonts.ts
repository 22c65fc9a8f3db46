import { readFile } from 'node:fs/promises';
import { fontProviders } from 'astro/config';

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
      files: {
        normal: 'source-serif-4-{subset}-opsz-normal',
        italic: 'source-serif-4-{subset}-wght-italic',
      },
      weight: '200 900',
      fallbacks: ['Georgia', 'serif'],
    })),
    ...(await typeface(root, {
      cssVariable: '--font-sans',
      family: 'Sofia Sans Semi Condensed',
      folder: '@fontsource-variable/sofia-sans-semi-condensed',
      files: { normal: 'sofia-sans-semi-condensed-{subset}-wght-normal' },
      weight: '1 1000',
      fallbacks: ['Arial', 'sans-serif'],
    })),
  ];
}

type FontFamily = ReturnType<typeof family>;

interface Typeface {
  readonly cssVariable: `--${string}`;
  readonly family: string;
  readonly folder: string;
  readonly files: Readonly<Partial<Record<'normal' | 'italic', string>>>;
  readonly weight: string;
  readonly fallbacks: string[];
}

const otherSubsets = ['latin-ext', 'cyrillic', 'cyrillic-ext'];

async function typeface(root: URL, face: Typeface): Promise<FontFamily[]> {
  const folder = new URL(`node_modules/${face.folder}/`, root);
  const ranges: unknown = JSON.parse(await readFile(new URL('unicode.json', folder), 'utf8'));
  const variants = (subsets: readonly string[]): Variant[] =>
    subsets.flatMap((subset) =>
      Object.entries(face.files).map(([style, file]) => ({
        src: [new URL(`files/${file.replace('{subset}', subset)}.woff2`, folder)],
        style: style === 'italic' ? ('italic' as const) : ('normal' as const),
        weight: face.weight,
        unicodeRange: rangesOf(ranges, subset),
      })),
    );
  return [
    family(face.cssVariable, face.family, variants(['latin']), face.fallbacks),
    family(`${face.cssVariable}-more`, `${face.family} more`, variants(otherSubsets), []),
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
