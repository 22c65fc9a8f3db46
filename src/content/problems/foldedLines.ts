import { type Document, visit } from 'yaml';
import {
  characterAt,
  characterBefore,
  hasUnspacedText,
  isInsideWords,
} from '../../base/letters.ts';

/**
 * Joins the wrapped lines of texts without the space that YAML puts between them, where it would
 * stand inside a word: Chinese and Japanese have none.
 * @param document whose values are changed.
 * @param text from which it was read.
 */
export function joinFoldedLines(document: Document.Parsed, text: string): void {
  if (!hasUnspacedText.test(text)) return;
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value !== 'string' || node.type === 'BLOCK_LITERAL' || !node.range) return;
      const mark = node.type?.startsWith('QUOTE') ? 1 : 0;
      const written = text.slice(node.range[0] + mark, node.range[1] - mark);
      node.value = joined(node.value, written);
    },
  });
}

/** Finds each line end of what is written in the value, in turn, by what stands before and after. */
function joined(value: string, written: string): string {
  let rest = value;
  let done = '';
  let start = 0;
  for (const { 0: end, index } of written.matchAll(/[ \t]*\r?\n[ \t]*(?=\S)/g)) {
    const before = written.slice(Math.max(start, index - 10), index);
    start = index + end.length;
    const after = characterAt(written, start);
    if (!isInsideWords(characterBefore(before, before.length), after)) continue;
    const space = rest.indexOf(`${before} ${after}`);
    if (space === -1) continue;
    done += rest.slice(0, space + before.length);
    rest = rest.slice(space + before.length + 1);
  }
  return done + rest;
}
