/** What the margin of a story tells of an explainer that its text links to. */
export interface ExplainerTold {
  /** The path of its page, without the base. */
  readonly path: string;
  /** What a story of its kind is called, in the publication's language. */
  readonly kind: string;
  readonly headline: string;
  readonly standfirst: string;
  /** A tag of BCP 47; undefined where it is the publication's. */
  readonly language?: string | undefined;
}
