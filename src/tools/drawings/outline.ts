import type { PathCommand } from 'opentype.js';

/**
 * Writes glyph outlines as the `d` of an SVG path. Takes commands in px; returns coordinates rounded
 * to tenths. Our own because `Path.toPathData` of opentype.js 2.0.0 prints NaN for a coordinate that
 * lies less than a millionth above a whole number.
 */
export function pathData(commands: readonly PathCommand[]): string {
  return commands.map(written).join('');
}

function written(command: PathCommand): string {
  switch (command.type) {
    case 'M':
    case 'L':
      return command.type + joined(command.x, command.y);
    case 'Q':
      return `Q${joined(command.x1, command.y1, command.x, command.y)}`;
    case 'C':
      return `C${joined(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`;
    case 'Z':
      return 'Z';
  }
}

function joined(...values: readonly number[]): string {
  return values.map((value) => Math.round(value * 10) / 10).join(' ');
}
