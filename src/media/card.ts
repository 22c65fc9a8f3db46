import type { Writing } from './lettering/setLine.ts';

/** What a card says: the picture beside a link to a page that has none of its own. */
export interface Card extends Writing {
  /** Of the publication, in the rails. */
  readonly name: string;
  /** Over the headline: what the page belongs to. */
  readonly label?: string | undefined;
  readonly headline: string;
  /** At the other end of the rails, such as a day. */
  readonly note?: string | undefined;
  readonly colours: CardColours;
}

/** Colours of CSS, in hexadecimals. */
export interface CardColours {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly signal: string;
}

/** Pixels, as those who show links ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Those of src/styles/tokens.css by day. */
export const plainColours: CardColours = {
  paper: '#fbf9f4',
  ink: '#1b1a17',
  muted: '#5e594e',
  signal: '#98301c',
};
