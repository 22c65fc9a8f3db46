/**
 * What the parts of a story's page are to the search index: attributes to spread onto their
 * elements. What bears none of them is not searched.
 * @example `<p class="story__standfirst" {...searchParts.standfirst}>`
 */
export const searchParts = {
  /** Names the result and weighs most. */
  headline: { 'data-pagefind-meta': 'title' },
  /** Quoted before the text where both hold what is looked for. */
  standfirst: { 'data-pagefind-body': true, 'data-pagefind-weight': '3' },
  text: { 'data-pagefind-body': true },
  /** Found, but after what a story itself says. */
  backMatter: { 'data-pagefind-body': true, 'data-pagefind-weight': '0.5' },
} as const;
