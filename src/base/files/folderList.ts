import { readdirSync } from 'node:fs';
import { codeOf } from './errorCodes.ts';

/** All that is in a folder, by paths in it with forward slashes. */
export interface FolderList {
  readonly files: string[];
  /** Each after those inside it. */
  readonly folders: string[];
}

/** Lists a folder; nothing where there is none. */
export function listFolder(folder: string): FolderList {
  const list: FolderList = { files: [], folders: [] };
  const visit = (path: string, below: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const name = below + entry.name;
      if (entry.isDirectory()) {
        visit(`${path}/${entry.name}`, `${name}/`);
        list.folders.push(name);
      } else list.files.push(name);
    }
  };
  try {
    visit(folder, '');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  return list;
}

/** The names of what stands in a folder itself; none where it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
