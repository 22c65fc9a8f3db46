import { readFile } from 'node:fs/promises';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { memoizePerKey } from '../../base/memoize.ts';
import { type FaceFile, faceFilesOf, type LetterStyle } from './typefaces.ts';

/** Gives what letters a character; undefined where no typeface has it. */
export type FontOf = (character: string) => Font | undefined;

/**
 * Opens the typefaces that a text needs.
 * @param text in any script.
 */
export async function fontsFor(text: string, style: LetterStyle): Promise<FontOf> {
  const found = new Map<string, Font | undefined>();
  for (const character of new Set(text)) {
    found.set(character, await fontFor(style)(character.codePointAt(0) ?? 0));
  }
  return (character) => found.get(character);
}

/** To look through the lists of typefaces for each letter anew would take as long as to set them. */
const fontFor = memoizePerKey((style: LetterStyle) =>
  memoizePerKey(async (point: number): Promise<Font | undefined> => {
    for (const file of faceFilesOf(point, style)) {
      const font = await openFace(file);
      if (font.nominalGlyph(point) !== undefined) return font;
    }
    return undefined;
  }),
);

function openFace({ path, axes }: FaceFile): Promise<Font> {
  const known = fonts.get(path);
  if (known) return known;
  const opened = readFace(path, axes);
  fonts.set(path, opened);
  return opened;
}

/** Installed packages do not change while a process runs. */
const fonts = new Map<string, Promise<Font>>();

async function readFace(path: string, axes: FaceFile['axes']): Promise<Font> {
  const font = new Font(new Face(new Blob(await decompress(await readFile(path)))));
  font.setVariations(Object.entries(axes).map(([tag, value]) => new Variation(tag, value)));
  return font;
}
