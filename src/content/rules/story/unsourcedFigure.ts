import { canAttribute, isAttributed } from '../attribution.ts';
import { type Figure, figuresIn, isNumberOfName, isYear } from '../figures.ts';
import type { StoryRule } from '../rule.ts';

export const unsourcedFigure: StoryRule = {
  name: 'unsourced-figure',
  explanation:
    'Readers take no figure of a report on trust: it has its source, in the list of sources, as a link in the text, or in words: “the ministry said”. Written for the languages of the interface.',
  *look({ kind, frontmatter: { sources }, blocks, links, language }) {
    if (kind !== 'report' || sources.length > 0 || !canAttribute(language)) return;
    // A link out of the site is a source too.
    if (links.some(({ target }) => /^https?:/.test(target))) return;
    let [before, here] = [false, false];
    for (const { kind: blockKind, text, placeAt } of blocks) {
      // A paragraph goes on with what the one before it tells; a list or a table belongs to the text above it.
      if (blockKind === 'paragraph') [before, here] = [here, isAttributed(text, language)];
      if (before || here || isAttributed(text, language)) continue;
      const figure = figuresIn(text, language).find(
        (one) =>
          one.value >= 100 && !isYear(one) && !isNumberOfName(one, text) && !hasName(one, text),
      );
      if (figure === undefined) continue;
      yield {
        place: placeAt(figure.index),
        what: `The report gives a figure, ${figure.text}, and no source.`,
        found: text,
        remedy: 'Name under "sources" where it comes from.',
      };
      return;
    }
  },
};

/** As a Boeing 737 has; a capital at the start of a sentence says nothing. */
function hasName({ index, text: digits }: Figure, text: string): boolean {
  return /^\d+$/.test(digits) && /[^.!?…\s][”’)]?\s\p{Lu}[\p{L}&-]*\s$/u.test(text.slice(0, index));
}
