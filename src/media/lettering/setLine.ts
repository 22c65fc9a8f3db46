import bidiFactory from 'bidi-js';
import { Buffer, Direction, type Font, shape } from 'harfbuzzjs';
import { memoizePerKey, memoizePerObject } from '../../base/memoize.ts';
import type { FontOf } from './faces.ts';

/** A line of text that was set; its measures are in the size of its letters. */
export interface SetLine {
  readonly width: number;
  /** Its letters in the order in which they are seen, with the left end of their baseline at a point. Lengths in px. */
  readonly lettersAt: (x: number, y: number, size: number) => Letter[];
}

/** What a letter looks like, or some that are joined. */
export interface Letter {
  /** Of its first character, in the text. */
  readonly offset: number;
  /** Path data of SVG, upside down. */
  readonly outline: string;
  /** Px that a unit of the outline takes. */
  readonly unit: number;
  /** Px: where the outline's origin stands. */
  readonly x: number;
  readonly y: number;
}

/** How a text is written. */
export interface Writing {
  /** A tag of BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * Sets a line as readers of its script write it: letters joined and in their order from left to right, by
 * the Unicode Bidirectional Algorithm. The outlines look the same on machines without any typeface.
 * @param fontOf knows all characters of the text; those without a font are left out.
 * @param sizeAt how large a character is beside the others, by its offset in the text.
 */
export function setLine(
  text: string,
  fontOf: FontOf,
  { language, direction }: Writing,
  sizeAt: (offset: number) => number = () => 1,
): SetLine {
  let width = 0;
  const glyphs: Glyph[] = [];
  for (const run of inVisualOrder(runsOf(text, fontOf, direction))) {
    for (const glyph of shaped(run, language)) {
      const { codepoint, cluster, xOffset = 0, yOffset = 0, xAdvance = 0 } = glyph;
      const offset = run.start + cluster;
      const scale = sizeAt(offset) / run.font.face.upem;
      const [x, y] = [width + xOffset * scale, yOffset * scale];
      glyphs.push({ font: run.font, index: codepoint, offset, x, y, scale });
      width += xAdvance * scale;
    }
  }
  const lettersAt: SetLine['lettersAt'] = (left, baseline, size) =>
    glyphs
      .map(({ font, index, offset, x, y, scale }) => ({
        offset,
        outline: outlinesOf(font)(index),
        unit: rounded(scale * size),
        x: rounded(left + x * size),
        y: rounded(baseline - y * size),
      }))
      .filter(({ outline }) => outline !== '');
  return { width, lettersAt };
}

interface Glyph {
  readonly font: Font;
  readonly index: number;
  /** Of its first character, in the text. */
  readonly offset: number;
  /** Where it stands, in the size of the letters. */
  readonly x: number;
  readonly y: number;
  /** Of the units of its outline. */
  readonly scale: number;
}

/** Letters that are set in one go. */
interface Run {
  readonly text: string;
  /** Where in the text it begins. */
  readonly start: number;
  readonly font: Font;
  /** Of embedding; an odd one is written from right to left. */
  readonly level: number;
}

const bidi = bidiFactory();

function runsOf(text: string, fontOf: FontOf, direction: Writing['direction']): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: Run[] = [];
  let index = 0;
  for (const character of text) {
    const level = levels[index] ?? 0;
    const last = runs.at(-1);
    // What belongs to the letter before it is set with it.
    const font = last && /[\p{M}\p{Cf}]/u.test(character) ? last.font : fontOf(character);
    const start = index;
    index += character.length;
    if (font === undefined) continue;
    const isNext = last !== undefined && last.start + last.text.length === start;
    if (isNext && last.font === font && last.level === level) {
      runs.splice(-1, 1, { ...last, text: last.text + character });
    } else runs.push({ text: character, start, font, level });
  }
  return runs;
}

/** Rule L2 of the Unicode Bidirectional Algorithm, on runs. */
function inVisualOrder(runs: readonly Run[]): Run[] {
  let ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    const next: Run[] = [];
    let turned: Run[] = [];
    for (const run of ordered) {
      if (run.level >= level) turned.unshift(run);
      else {
        next.push(...turned, run);
        turned = [];
      }
    }
    ordered = [...next, ...turned];
  }
  return ordered;
}

function shaped({ text, font, level }: Run, language: string) {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setLanguage(language);
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
}

/** To draw a letter is dear, and cards have many of the same. */
const outlinesOf = memoizePerObject((font: Font) =>
  memoizePerKey((glyph: number) =>
    // Of some thousand units to a letter, none is seen in parts.
    font.glyphToPath(glyph).replaceAll(/\d+\.\d+/g, (length) => String(Math.round(Number(length)))),
  ),
);

/** Enough for outlines of a thousand units. */
function rounded(number: number): number {
  return Math.round(number * 1e5) / 1e5;
}
