import { relative } from 'node:path';
import { paths } from '../../base/addresses.ts';
import { problemsSeenFrom, type Problem, startOfFile } from '../../base/problems/problem.ts';
import { figuresOf } from '../../content/checks/checkCharts.ts';
import { drawingsOf } from '../../content/checks/checkDrawings.ts';
import { withExcerpts } from '../../content/excerpts.ts';
import { documentsOf } from '../../content/newsroom.ts';
import type { ReadEdition } from '../../content/readEdition.ts';
import { codeFails, storyFaults } from '../storyFaults.ts';
import type { PreviewReport } from './previewReport.ts';
import { storyNotes } from './storyNotes.ts';

/**
 * Sorts what was read of a newsroom for the preview.
 * @param root absolute path of the project's folder.
 */
export function reportOf(
  read: ReadEdition,
  { root, contentDir }: { readonly root: string; readonly contentDir: string },
): Omit<PreviewReport, 'version'> {
  const folder = relative(root, contentDir);
  const shown = pagesThatShow(read.content, contentDir);
  const placed = read.problems.flatMap((problem) =>
    (shown.get(problem.file) ?? [pathOf(problem.file) ?? '']).map((path) => ({ path, problem })),
  );
  const isNowhere = (path: string, { file }: Problem): boolean => path === '' && !isDocument(file);
  const byPath = new Map<string, Problem[]>();
  for (const { path, problem } of placed) {
    if (!isNowhere(path, problem)) byPath.set(path, [...(byPath.get(path) ?? []), problem]);
  }
  return {
    everywhere: placed.flatMap(({ path, problem }) => (isNowhere(path, problem) ? problem : [])),
    byPath,
    notesAt: storyNotes(read, contentDir),
    shown: (problems) => problemsSeenFrom(folder, withExcerpts(problems, contentDir)),
    async faultsOf(path, error) {
      const faults = await storyFaults(error, contentDir, contentDir);
      const { content } = read;
      const document = [...content.stories, ...content.pages].find(
        ({ file }) => pathOf(file) === path,
      );
      const ownCode = document?.body.needsModule
        ? [{ file: document.file, ...startOfFile, ...codeFails, found: String(error) }]
        : [];
      return faults.length > 0 ? faults : ownCode;
    },
  };
}

/** The paths of the pages that show a file, as a drawing or as the figures of a chart, by the file. */
function pagesThatShow(
  content: ReadEdition['content'],
  contentDir: string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const document of documentsOf(content)) {
    const files = [...figuresOf(document, contentDir), ...drawingsOf(document, contentDir)];
    for (const file of new Set(files)) {
      found.set(file, [...(found.get(file) ?? []), pathOf(document.file) ?? '']);
    }
  }
  return found;
}

function isDocument(file: string): boolean {
  return /^(?:stories|pages)\//.test(file);
}

/** The path of the page that is made of a file, or would be if its name were good; undefined for another file. */
function pathOf(file: string): string | undefined {
  const { folder, id } = /^(?<folder>stories|pages)\/(?<id>.+)\.mdx?$/.exec(file)?.groups ?? {};
  if (id === undefined) return undefined;
  return folder === 'stories' ? paths.story(id) : paths.own(id);
}
