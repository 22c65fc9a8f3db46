/** The flat colours of every drawing. One signal colour; the rest is ink, paper and warm greys between. */
export const palette = {
  paper: '#fbf9f4',
  ink: '#1b1a17',
  signal: '#98301c',
  /** Secondary text: at least 4.5:1 against every tone below. */
  greyInk: '#5c574d',
  /** Thin rules and borders. */
  rule: '#a89f8e',
  /** Subtly emphasised areas. */
  tone: '#ddd1ba',
  /** Land, ballast, the ground of a diagram. */
  ground: '#eee7d9',
} as const;

/** Type sizes in px on a drawing 2,100 px wide, the same in all of them. */
export const typeSize = {
  /** The one figure a diagram is about. */
  figure: 108,
  /** Names and headings. */
  label: 70,
  /** What stands beside a heading. */
  text: 56,
  /** Notes and small names. */
  note: 44,
} as const;

/** Stroke widths in px on a drawing 2,100 px wide. */
export const stroke = { hair: 2, thin: 3, rule: 5 } as const;

/** Width in px of every drawing, and the empty margin on each side. */
export const sheet = { width: 2100, margin: 90 } as const;
