import { z } from 'astro/zod';
import { fieldOf } from '../../base/fieldOf.ts';
import type { Note } from '../exported.ts';

/**
 * Resolves the blocks of a post that hold no HTML of their own: reused ones are put in, notes are
 * listed, and what WordPress makes anew each time a page is shown is noted.
 * @param reused contents of reused blocks, by their ids.
 * @param footnotes the notes, as WordPress keeps them beside the post: JSON.
 */
export function wordpressBlocks(
  content: string,
  reused: ReadonlyMap<string, string>,
  footnotes: string,
  note: (note: Note) => void,
): string {
  return content.replaceAll(
    /<!-- wp:([\w/-]+)(?:\s+(\{(?:(?!-->).)*\}))?\s*\/-->/gs,
    (written, name: string, json = '{}') => {
      if (name === 'footnotes') return footnoteList(footnotes);
      const ref = fieldOf(parsed(String(json)), 'ref');
      const inner = name === 'block' ? reused.get(String(ref)) : undefined;
      if (inner !== undefined) return inner;
      if (name === 'more' || name === 'nextpage' || name === 'spacer') return '';
      note({ what: 'A block was left that WordPress fills anew each time.', found: written });
      return '';
    },
  );
}

const notesSchema = z.array(z.object({ id: z.string(), content: z.string() }));

function footnoteList(json: string): string {
  const notes = notesSchema.safeParse(parsed(json)).data ?? [];
  const items = notes.map(
    ({ id, content }) => `<li id="${id.replaceAll(/[^\w-]/g, '')}">${content}</li>`,
  );
  return items.length === 0 ? '' : `<ol class="footnotes">${items.join('')}</ol>`;
}

function parsed(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return value;
  } catch {
    return undefined;
  }
}
