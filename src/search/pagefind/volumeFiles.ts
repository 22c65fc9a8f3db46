/** The release of Pagefind whose files are read and written here: their form is nobody's promise. */
export const testedRelease = '1.6.0';

/** What Pagefind puts before the content of each file, packed or not. */
export const signature = 'pagefind_dcd';

/** The file that names the languages of an index, as Pagefind reads it. */
export const entryFile = 'pagefind-entry.json';

/** The file of a volume that a search reads first, for a language. */
export function metaIndexFile(language: string): string {
  return `${language}.outline`;
}

/** The entry of an archive in several volumes: Pagefind's own, and the volumes beside it. */
export interface ArchiveEntry {
  readonly volumes: readonly VolumeEntry[];
}

/** A volume, as the entry names it; the oldest stands first. */
export interface VolumeEntry {
  /** Its folder below that of the index. */
  readonly folder: string;
  /** In small letters. */
  readonly languages: readonly string[];
}
