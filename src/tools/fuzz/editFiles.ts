import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file, and the folders that it is in; without a text it is removed. */
export async function comesOrGoes(path: string, text: string | false): Promise<void> {
  if (text === false) {
    await rm(path, { force: true });
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The absolute path of one of a project's stories; undefined where there is none. */
export async function pickStory(root: string, choice: number): Promise<string | undefined> {
  const cwd = join(root, 'content');
  const files = (await Array.fromAsync(glob('stories/**/*.mdx', { cwd }))).toSorted();
  const file = files[choice % files.length];
  return file && join(cwd, file);
}

/** Changes the text of one of a project's stories, where there is any. */
export async function changeStory(
  root: string,
  choice: number,
  edit: (text: string) => string,
): Promise<void> {
  const path = await pickStory(root, choice);
  if (path) await writeFile(path, edit(await readFile(path, 'utf8')));
}

/**
 * Changes a file of a project.
 * @throws Error where it does not hold what is to be changed.
 */
export async function change(
  root: string,
  file: string,
  what: RegExp,
  into: string,
): Promise<void> {
  const path = join(root, file);
  const text = await readFile(path, 'utf8');
  if (!what.test(text)) throw new Error(`${file} no longer holds ${String(what)}; mend the fuzz.`);
  await writeFile(path, text.replace(what, into));
}
