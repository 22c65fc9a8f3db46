import { dirname, join } from 'node:path';
import type { Fault, Problem } from '../../base/problems/problem.ts';
import type { ImageFacts } from '../../media/siteImage.ts';
import { type ComponentTag, drawingFiles } from '../body/reading.ts';
import { type CheckedContent, documentsOf } from '../newsroom.ts';
import { realFileOf } from '../stories/storyFile.ts';
import type { Showing } from './drawingFaults.ts';

/**
 * Checks that every drawing can become part of its page, and that its letters can be read there.
 * @param images that can be shown, by the absolute paths of their files; what is wrong with others is told
 * already.
 */
export async function checkDrawings(
  content: CheckedContent,
  contentDir: string,
  images: ReadonlyMap<string, ImageFacts>,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const document of documentsOf(content)) {
    const folder = join(contentDir, dirname(realFileOf(document)));
    for (const tag of document.body.drawings) {
      const { file } = document;
      if (document.body.needsModule) problems.push({ file, ...tag.place, ...drawingInCode });
      for (const name of drawingFiles) {
        const path = join(folder, tag.attributes[name] ?? '');
        if (!images.has(path)) continue;
        const faults = await faultsOfFile(path, showingOf(name, tag));
        const place = tag.places[name] ?? tag.place;
        const found = tag.attributes[name] ?? '';
        problems.push(...faults.map((fault) => ({ file, ...place, found, ...fault })));
      }
    }
  }
  return problems;
}

/**
 * Where a page shows a file of a drawing: from the column of the narrowest phone on, or from where it begins to
 * show the wide crop, by src/styles/drawing.css.
 */
function showingOf(name: (typeof drawingFiles)[number], { attributes }: ComponentTag): Showing {
  const isWide = name === 'src' && attributes['narrow'] !== undefined;
  return { shownWidth: isWide ? 528 : 288, isOnly: name === 'src' && !isWide };
}

const drawingInCode = {
  what: 'A drawing stands in a text that holds code, which draws nothing of a file beside it.',
  found: '<Drawing>',
  remedy: 'Take imports, exports and {expressions} out of the text; or use <Figure>.',
};

/** What reads drawings is loaded with the first. */
async function faultsOfFile(
  path: string,
  showing: Showing,
): Promise<readonly (Fault & { readonly found?: string })[]> {
  const { readInlineDrawing } = await import('../../media/readInlineDrawing.ts');
  const { drawingFaults } = await import('./drawingFaults.ts');
  const read = await readInlineDrawing(path);
  return 'what' in read ? [read] : drawingFaults(read, showing);
}
