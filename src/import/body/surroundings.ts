import type { Note } from '../exported.ts';

/** What is known of the world around a text. */
export interface Surroundings {
  /** The path of a picture from the story, with what is known of it; undefined where it is not there. */
  readonly pictureAt: (src: string) => FoundPicture | undefined;
  /** Where a link leads now; undefined where it cannot lead anywhere. */
  readonly linkTo: (href: string) => string | undefined;
  readonly note: (note: Note) => void;
}

/** A picture that the newsroom has or will have. */
export interface FoundPicture {
  readonly src: string;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
}
