import { figuresIn } from '../figures.ts';
import type { StoryRule } from '../rule.ts';

export const unsourcedFigure: StoryRule = {
  name: 'unsourced-figure',
  severity: 'warning',
  explanation:
    'Readers take no figure of a report on trust: it has its source, in the list of sources or as a link in the text.',
  *look({ kind, frontmatter: { sources }, blocks, links, language }) {
    if (kind !== 'report' || sources.length > 0) return;
    // A link out of the site is a source too.
    if (links.some(({ target }) => /^https?:/.test(target))) return;
    for (const { text, placeAt } of blocks) {
      const figure = figuresIn(text, language).find(({ value }) => value >= 100 && !isYear(value));
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

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}
