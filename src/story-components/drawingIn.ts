import { join } from 'node:path';
import { digestOf } from '../base/digest.ts';
import { editionData } from '../content/editionData.ts';
import type { InlineDrawing } from '../media/inlineDrawing.ts';
import { documentWith } from './documentWith.ts';
import { foundInText } from './foundInText.ts';

/**
 * Reads a drawing of a document, to become part of a page.
 * @param document path of its file from the newsroom's folder.
 * @param target the drawing's path as the document writes it; undefined where it names none.
 * @returns undefined where there is none, and where it cannot be drawn, which only a preview asks for.
 */
export async function drawingIn(
  document: string,
  target: string | undefined,
): Promise<InlineDrawing | undefined> {
  if (target === undefined) return undefined;
  const image = foundInText('Drawing', documentWith(document).data?.bodyImages[target]);
  if (image === undefined) return undefined;
  // What reads drawings is loaded with the first.
  const { readInlineDrawing } = await import('../media/readInlineDrawing.ts');
  const { inlineDrawing } = await import('../media/inlineDrawing.ts');
  const read = await readInlineDrawing(join(editionData().contentDir, image.file));
  const root = foundInText('Drawing', 'what' in read ? undefined : read.root);
  return root && inlineDrawing(root, `drawing-${digestOf(image.address).slice(0, 8)}`);
}
