import { relative } from 'node:path';
import { paths } from '../../base/addresses.ts';
import { problemsSeenFrom, type Problem, startOfFile } from '../../base/problems/problem.ts';
import { withExcerpts } from '../../content/excerpts.ts';
import type { ReadEdition } from '../../content/readEdition.ts';
import { storyFaults } from '../storyFaults.ts';
import type { Desk } from './desk.ts';
import { storyNotes } from './storyNotes.ts';

/**
 * Sorts what was read of a newsroom for the preview.
 * @param root absolute path of the project's folder.
 */
export function deskOf(
  read: ReadEdition,
  { root, contentDir }: { readonly root: string; readonly contentDir: string },
): Omit<Desk, 'version'> {
  const folder = relative(root, contentDir);
  const byPath = Map.groupBy(
    read.problems.filter(({ file }) => isDocument(file)),
    ({ file }) => pathOf(file) ?? '',
  );
  return {
    everywhere: read.problems.filter(({ file }) => !isDocument(file)),
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
        ? [{ ...codeFails, file: document.file, found: String(error) }]
        : [];
      return faults.length > 0 ? faults : ownCode;
    },
  };
}

const codeFails: Omit<Problem, 'file'> = {
  ...startOfFile,
  what: 'The story’s own code fails.',
  remedy: 'Mend the import or the {expression}; write a plain { as \\{.',
};

function isDocument(file: string): boolean {
  return /^(?:stories|pages)\//.test(file);
}

/** The path of the page that is made of a file, or would be if its name were good; undefined for another file. */
function pathOf(file: string): string | undefined {
  const { folder, id } = /^(?<folder>stories|pages)\/(?<id>.+)\.mdx?$/.exec(file)?.groups ?? {};
  if (id === undefined) return undefined;
  return folder === 'stories' ? paths.story(id) : paths.own(id);
}
