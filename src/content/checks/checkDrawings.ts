import { join, relative } from 'node:path';
import { placeAt, type Problem } from '../../base/problems/problem.ts';
import type { ImageFacts } from '../../media/siteImage.ts';
import { type ComponentTag, drawingFiles } from '../body/reading.ts';
import { type CheckedContent, documentsOf } from '../newsroom.ts';
import type { BodyFacts } from '../stories/readDocument.ts';
import { folderOf, type StoryFile } from '../stories/storyFile.ts';
import type { Showing } from './drawingFaults.ts';

/**
 * Checks that every drawing can become part of its page, and that its letters can be read there. What is wrong
 * in a file is told at its own line, once, however many texts show it.
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
    for (const { name, target, path, tag } of shownBy(document, contentDir)) {
      if (!images.has(path)) continue;
      const place = tag.places[name] ?? tag.place;
      const atTag = { file: document.file, ...place, found: target };
      const file = fromNewsroom(path, contentDir);
      problems.push(...(await problemsOfFile(path, file, atTag, showingOf(name, tag))));
    }
  }
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** The files that the drawings of a document show: paths from the newsroom's folder. */
export function drawingsOf(document: DrawingDocument, contentDir: string): string[] {
  return shownBy(document, contentDir).map(({ path }) => fromNewsroom(path, contentDir));
}

type DrawingDocument = StoryFile & { readonly body: Pick<BodyFacts, 'drawings'> };

interface ShownFile {
  readonly tag: ComponentTag;
  /** The attribute that names it. */
  readonly name: (typeof drawingFiles)[number];
  /** As the text writes it. */
  readonly target: string;
  readonly path: string;
}

function shownBy(document: DrawingDocument, contentDir: string): ShownFile[] {
  return document.body.drawings.flatMap((tag) => {
    const folder = folderOf(contentDir, document);
    return drawingFiles.flatMap((name) => {
      const { [name]: target } = tag.attributes;
      return target === undefined ? [] : { tag, name, target, path: join(folder, target) };
    });
  });
}

function fromNewsroom(path: string, contentDir: string): string {
  return relative(contentDir, path).replaceAll('\\', '/');
}

/**
 * Where a page shows a file of a drawing: from the column of the narrowest phone on, or from where it begins to
 * show the wide crop, by src/styles/drawing.css.
 */
function showingOf(name: (typeof drawingFiles)[number], { attributes }: ComponentTag): Showing {
  const isWide = name === 'src' && attributes['narrow'] !== undefined;
  return { shownWidth: isWide ? 528 : 288, isOnly: name === 'src' && !isWide };
}

/**
 * What reads drawings is loaded with the first.
 * @param file path from the newsroom's folder.
 * @param atTag where a text names it.
 */
async function problemsOfFile(
  path: string,
  file: string,
  atTag: Pick<Problem, 'file' | 'line' | 'column' | 'found'>,
  showing: Showing,
): Promise<Problem[]> {
  const { readInlineDrawing } = await import('../../media/readInlineDrawing.ts');
  const { drawingFaults } = await import('./drawingFaults.ts');
  const read = await readInlineDrawing(path);
  if ('what' in read) return [{ ...atTag, ...read }];
  const faults = drawingFaults(read, showing);
  if (faults.length === 0) return [];
  const { placedDrawing } = await import('../../media/placedDrawing.ts');
  const { root, text, offsetOf } = await placedDrawing(path);
  const placed = drawingFaults({ ...read, root }, showing);
  // What came to it as it was made safe has no place of its own: that is told where the drawing begins.
  return (placed.length > 0 ? placed : faults).map(({ element, attribute, ...fault }) => ({
    file,
    ...placeAt(text, offsetOf(element, attribute)),
    ...fault,
  }));
}
