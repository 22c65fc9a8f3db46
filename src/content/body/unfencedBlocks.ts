import type { Place } from '../../base/problems/problem.ts';

/** A part of a body between empty lines. */
export interface UnfencedBlock extends Pick<Place, 'line'> {
  readonly text: string;
  /** Whether it begins as imports and exports do, whose signs are not decoded. */
  readonly isCode: boolean;
}

/** The parts of a body between empty lines, without what stands in fences. */
export function unfencedBlocks(source: string): UnfencedBlock[] {
  const blocks: UnfencedBlock[] = [];
  let lines: string[] = [];
  let fence: string | undefined;
  let openBraces = 0;
  const end = (next: number): void => {
    const text = lines.join('\n');
    if (text !== '') {
      const isCode = /^(?:import|export)\b/.test(text);
      blocks.push({ line: next - lines.length, text, isCode });
    }
    lines = [];
    openBraces = 0;
  };
  for (const [index, line] of source.split('\n').entries()) {
    // Within braces ``` begins no code block.
    const mark = openBraces > 0 ? undefined : markOfFence(line);
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    } else if (mark !== undefined || line.trim() === '') {
      end(index + 1);
      fence = mark;
    } else {
      lines.push(line);
      openBraces += line.split('{').length - line.split('}').length;
    }
  }
  end(source.split('\n').length + 1);
  return blocks;
}

function markOfFence(line: string): string | undefined {
  const [, backticks, tildes] = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(line) ?? [];
  return backticks ?? tildes;
}
