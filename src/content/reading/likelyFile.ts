import { join, relative } from 'node:path';
import { namesIn } from '../../base/files/folderList.ts';
import { isThere } from '../../base/files/lookAt.ts';
import { slugOf } from '../fields/slug.ts';
import { nearest } from '../../base/problems/nearest.ts';
import type { Fault } from '../../base/problems/problem.ts';

/**
 * Says which file was meant by a path at which none is, folder by folder: one whose name looks the same,
 * or nearly.
 * @param path from the story, like ./map.png, which leads from `folder`.
 * @param within absolute paths of the folders that it may be in.
 * @param isWanted tells a file that may be meant by its name.
 * @returns what can be said better than that it is missing; undefined where it is there, or none is likely.
 */
export function likelyFile(
  path: string,
  folder: string,
  within: readonly string[],
  isWanted: (name: string) => boolean,
): Partial<Fault> | undefined {
  if (isThere(join(folder, path))) return undefined;
  const steps = path.split('/');
  let isSame = true;
  for (const [index, step] of steps.entries()) {
    const names = namesIn(join(folder, ...steps.slice(0, index)));
    if (step === '.' || step === '..' || names.includes(step)) continue;
    const twin = names.find((name) => name.normalize() === step.normalize());
    const likely =
      twin ?? nearest(step, index === steps.length - 1 ? names.filter(isWanted) : names);
    if (likely === undefined) return undefined;
    if (twin !== undefined && isSame) {
      return sameLooks(twin);
    }
    isSame = false;
    steps[index] = likely;
  }
  const likely = join(folder, ...steps);
  if (within.every((root) => relative(root, likely).startsWith('..'))) return undefined;
  const found = relative(folder, likely).replaceAll('\\', '/');
  return { remedy: `Did you mean "${found.startsWith('../') ? found : `./${found}`}"?` };
}

/** What to say where a name was written that looks as another does, which is there. */
export function sameLooks(twin: string): Fault {
  return {
    what: `A name that looks the same is there, but its letters are made of other characters: ${escaped(twin)}.`,
    remedy: `Rename it to ${plainName(twin)}, and write that name in the path too.`,
  };
}

/** A name of letters that are written in one way only. */
function plainName(name: string): string {
  const [, base = name, ending = ''] = /^(.*?)(\.[a-z0-9]+)?$/i.exec(name) ?? [];
  return `${slugOf(base)}${ending}`;
}

function escaped(name: string): string {
  return name.replaceAll(/[^\x20-\x7e]/gu, (character) => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    return `(U+${code})`;
  });
}
