import { houseComponentNames } from './houseComponents.ts';

/** A heading of a story's body, as a link can reach it. */
export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** HTML as it is, or a component for the site (or the feed) to draw in its own way. */
export type Segment<Image> = string | Piece<Image>;

/**
 * A house component, `Image` for an image written in plain Markdown, `Download` for a link to a file beside the text,
 * `LinkedStories` before a block of the text for the stories that it is the first to link to.
 */
export interface Piece<Image> {
  component: (typeof pieceNames)[number];
  attributes: Record<string, string>;
  image?: Image | undefined;
  children: Segment<Image>[];
}

export const pieceNames = [...houseComponentNames, 'Image', 'Download', 'LinkedStories'] as const;
