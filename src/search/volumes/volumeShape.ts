/** How Pagefind cuts the index of a volume into files. */
export interface VolumeShape {
  /** Whether the volume is one of several; its meta index is then one file, to be read at once. */
  readonly isPart: boolean;
  /** The most files that the stories' texts are put into. */
  readonly fragments: number;
  /** How many places of words a file of the word index holds at least. */
  readonly chunk: number;
}

/** An archive in one volume is what Pagefind makes of any site. */
export const wholeArchive: VolumeShape = { isPart: false, fragments: 2000, chunk: 20_000 };

/**
 * One volume of several. A search reads the words it is for in every volume, so that their files
 * are small; and many hosts take at most 20,000 files.
 */
const partOfArchive: VolumeShape = { isPart: true, fragments: 200, chunk: 2500 };

/** The shape of the volumes that an archive is cut into. */
export function shapeOf({ length }: readonly unknown[]): VolumeShape {
  return length > 1 ? partOfArchive : wholeArchive;
}
