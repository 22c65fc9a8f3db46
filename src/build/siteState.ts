import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { digestOf } from '../base/digest.ts';

/** Something that stands in a site. */
export interface SiteEntry {
  /** Absolute path. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'root';
  readonly facts: Stats;
}

/**
 * Looks at all that stands in the folder of a site, without reading it: the system gives a file other
 * facts whenever anyone writes to it, puts another in its place, or changes who may read it.
 * @param site absolute path.
 * @param mend is shown everything, a folder before what it holds and the site's own last, and tells
 * whether it changed anything about it.
 * @param leaving paths in the site of files that do not count.
 * @returns what changes with any of it, but not with the name of the site's folder.
 * @throws where something cannot be looked at.
 */
export function siteState(
  site: string,
  mend: (entry: SiteEntry) => boolean = () => false,
  leaving: ReadonlySet<string> = new Set(),
): string {
  const lines: string[] = [];
  const note = (name: string, kind: SiteEntry['kind'], path: string): void => {
    const found = lstatSync(path);
    const facts = mend({ path, kind, facts: found }) ? lstatSync(path) : found;
    if (!leaving.has(name)) lines.push(name, stateOf(kind, facts));
  };
  const visit = (below: string): void => {
    const entries = readdirSync(`${site}/${below}`, { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = below + entry.name;
      const path = `${site}/${name}`;
      if (entry.isDirectory()) {
        note(name, 'folder', path);
        visit(`${name}/`);
      } else note(name, entry.isSymbolicLink() ? 'link' : 'file', path);
    }
  };
  visit('');
  note('', 'root', site);
  return digestOf(lines.join('\n'));
}

/** A folder's own times say nothing that the names in it do not. */
function stateOf(
  kind: SiteEntry['kind'],
  { ino, mode, uid, gid, size, mtimeMs, ctimeMs }: Stats,
): string {
  const isFolder = kind === 'folder' || kind === 'root';
  return [ino, mode, uid, gid, ...(isFolder ? [] : [size, mtimeMs, ctimeMs])].join(' ');
}
