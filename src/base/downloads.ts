import { decodeSafely } from './decodeSafely.ts';

/** A file that a text links to by its path from the text. */
export interface Download {
  /** Its path as it was written, decoded; begins with ./ or ../ */
  readonly path: string;
  /** Its name, under which it stands below the address of the text. */
  readonly name: string;
  /** The link that the page of the text carries. */
  readonly href: string;
}

/**
 * Reads the target of a link as that of a file beside the text.
 * @returns undefined for what is none, other texts and pages in HTML among them.
 */
export function downloadIn(target: string): Download | undefined {
  if (!/^\.{1,2}\//.test(target)) return undefined;
  const [before = ''] = target.split(/[?#]/, 1);
  const path = decodeSafely(before);
  if (!isNamedAsDownload(path)) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const href = `./${encodeURIComponent(name)}${target.slice(before.length)}`;
  return { path, name, href };
}

/** Tells by its name whether a file may be for readers to fetch: it has an ending, and is no text of the newsroom's. */
export function isNamedAsDownload(path: string): boolean {
  return /[^/]\.(?!(?:mdx?|markdown|x?html?|astro|[cm]?[jt]sx?)$)[a-z0-9]{1,10}$/i.test(path);
}

/** How a reader is told what a file is, by the ending of its name: as CSV. */
export function kindOfFile(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toUpperCase();
}
