import { placeAt, type Problem } from '../base/problems/problem.ts';
import type { FrontmatterText } from './frontmatterText.ts';
import type { Edit } from './plainEdits.ts';
import { leadsTo, renamed, type Renaming, renamingYaml, rewritingBody } from './rewriteText.ts';

/**
 * Finds what a document says of a story that moves, in frontmatter and text.
 * @param file the document's, for problems.
 * @param targets paths of files that are to be written otherwise, where the story itself is the document.
 * @returns what to write anew, and what should be and cannot.
 */
export function renamingDocument(
  file: string,
  { text, start, end }: FrontmatterText,
  renaming: Renaming,
  targets: ReadonlyMap<string, string> = new Map(),
): { edits: Edit[]; problems: Problem[] } {
  const afterLine = text.indexOf('\n', end);
  const bodyStart = afterLine === -1 ? text.length : afterLine + 1;
  const spellings = new Map([
    ...targets,
    [`/stories/${renaming.from}`, `/stories/${renaming.to}`] as const,
  ]);
  const { edits, left } = rewritingBody(text.slice(bodyStart), spellings, ({ kind, target }) => {
    const moved = targets.get(target) ?? (kind === 'links' ? renamed(target, renaming) : target);
    // Of a path that is written in another way, it is said below that it is left.
    const isLeft = moved === target && kind === 'links' && leadsTo(renaming.from, target);
    return isLeft && renaming.from !== renaming.to ? `/stories/${renaming.to}/` : moved;
  });
  const linesAbove = placeAt(text, bodyStart).line - 1;
  return {
    edits: [
      ...renamingYaml(text.slice(start, end), start, renaming),
      ...edits.map((edit) => ({
        ...edit,
        start: bodyStart + edit.start,
        end: bodyStart + edit.end,
      })),
    ],
    problems: left.map(({ target, place }) => ({
      file,
      line: place.line + linesAbove,
      column: place.column,
      what: 'The path is written in a way that cannot be changed by a move.',
      found: target,
      remedy: 'Write it without percent signs and other codes, and move again.',
    })),
  };
}
