import { join } from 'node:path';
import { isThere, rootAt } from '../../base/files/lookAt.ts';
import { walk } from '../../base/files/walk.ts';
import { type Place, type Problem, startOfFile } from '../../base/problems/problem.ts';
import { type Letter, letterSchema } from '../fields/letters.ts';
import { isLeftover } from './copiedFiles.ts';
import { readYamlFile } from './readYamlFile.ts';

/** The folder in the content folder that holds them. */
export const lettersFolder = 'letters';

/** A letter, and the file that it was read from. */
export interface LetterRead {
  /** Path from the content folder. */
  readonly file: string;
  readonly letter: Letter;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Reads every letter that the desk prints: a file of YAML each, in a folder that need not be there. */
export function readLetters(contentDir: string): {
  readonly letters: readonly LetterRead[];
  readonly problems: readonly Problem[];
} {
  if (!isThere(join(contentDir, lettersFolder))) return { letters: [], problems: [] };
  const { files, closed } = walk(rootAt(contentDir), lettersFolder, isLeftover);
  const problems: Problem[] = closed.map(({ path, ...fault }) => ({
    file: path,
    ...startOfFile,
    ...fault,
  }));
  const letters = files.flatMap(({ path: file }): LetterRead[] => {
    if (!file.endsWith('.yaml')) {
      problems.push({
        file,
        ...startOfFile,
        what: 'This is no letter: each is a file whose name ends in .yaml.',
        remedy: 'Write story, name, date and text into a file like letters/2025-06-14-a-name.yaml.',
      });
      return [];
    }
    const read = readYamlFile(contentDir, file, letterSchema);
    problems.push(...read.problems);
    if (read.value === undefined || read.document === undefined || read.problems.length > 0)
      return [];
    return [{ file, letter: read.value, placeOf: read.document.placeOf }];
  });
  return { letters, problems };
}
