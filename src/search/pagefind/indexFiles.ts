/** The release of Pagefind whose files are read and written here: their form is nobody's promise. */
export const testedRelease = '1.6.0';

/** What Pagefind puts before the content of each file, packed or not. */
export const signature = 'pagefind_dcd';

/** The file that names the languages of an index, as Pagefind reads it. */
export const entryFile = 'pagefind-entry.json';

/** Pagefind's script. */
export const scriptFile = 'pagefind.js';

/** A module that runs that script, and gives its class of an index: what the search page runs. */
export const classFile = `pagefind-${testedRelease}.js`;

/** A file of the words of an index. */
export function wordsFile(id: string): string {
  return `index/${id}.pf_index`;
}

/** A file of what results tell of some stories. */
export function textsFile(id: string): string {
  return `fragment/${id}.pf_fragment`;
}

/** What the entry says of a site's indexes: what Pagefind reads, and how the files are checked. */
export interface IndexEntry {
  readonly version: string;
  readonly languages: Readonly<Record<string, LanguageEntry>>;
  readonly include_characters: readonly string[];
}

export interface LanguageEntry {
  /** Names the meta index. */
  readonly hash: string;
  /** Names Pagefind's machine code. */
  readonly wasm: string;
  readonly page_count: number;
  /** Names the file of what stories are filed under. */
  readonly facets: string;
  /** Whether its stories may hold text that is written without spaces. */
  readonly unspaced: boolean;
}

/** The language of most stories, behind whose meta index stands what every search needs. */
export function mainLanguage(
  languages: readonly (readonly [language: string, stories: number])[],
): string | undefined {
  return languages.toSorted(([a, most], [b, other]) => other - most || (a < b ? -1 : 1))[0]?.[0];
}

/** Writes the entry, with a mark of its own. */
export function writeEntry(entry: IndexEntry): string {
  return JSON.stringify({ ...entry, mark: markOfText(JSON.stringify(entry)) });
}

/** The file of Pagefind's machine code. */
export function machineFile(name: string): string {
  return `wasm.${name}.pagefind`;
}

/** The meta index of a language. */
export function metaFile(hash: string): string {
  return `pagefind.${hash}.pf_meta`;
}

/** The file of all that the stories of an index are filed under. */
export function facetsFile(name: string): string {
  return `facets/${name}.facets`;
}

/** A file's name with its mark. */
export function markedName(name: string, mark: string): string {
  return name.replace(/\.[^.]*$/, (kind) => `_${mark}${kind}`);
}

/**
 * The mark of a packed file: the checksum (CRC-32) of what is in it, as its last eight bytes begin
 * (RFC 1952). A file's name ends in its mark, so that no other is taken for it.
 * @returns a number of base 36, as in "1x3k9zd"; of what is no packed file, any.
 */
export function markOf(packed: Uint8Array): string {
  const end = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  return markFrom(packed.length < 8 ? 0 : end.getUint32(packed.length - 8, true));
}

/** The same of a text that is not packed. */
export function markOfText(text: string): string {
  return markFrom(checksum(new TextEncoder().encode(text)));
}

/** The same by the checksum itself. */
export function markFrom(sum: number): string {
  return sum.toString(36);
}

/** CRC-32, bit by bit: for small files. */
function checksum(content: Uint8Array): number {
  let sum = ~0;
  for (const byte of content) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
