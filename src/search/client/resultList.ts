import type { Clockface } from '../../times.ts';
import type { Answer } from './answer.ts';
import type { FacetPanel } from './facetPanel.ts';
import type { SearchPageParts } from './page.ts';
import type { Result } from './result.ts';
import { resultItem } from './resultItem.ts';

/** How many results a page shows at first, and how many are added at a time. */
export const batch = 10;

/** The results on the page. */
export interface ResultList {
  /** Shows the first results of an answer, in place of all that stood there. */
  show(answer: Answer | undefined, first: readonly Result[]): void;
  /** The stories of the answer shown that are to be added next. */
  next(): Answer['stories'];
  /**
   * Adds results below the others, and leads the keyboard to them.
   * @param of the stories that they tell of; nothing is added when these are no longer next.
   */
  add(results: readonly Result[], of: Answer['stories']): void;
}

export function resultList(
  { results, result: template, more }: Pick<SearchPageParts, 'results' | 'result' | 'more'>,
  label: FacetPanel['label'],
  clockface: Clockface,
): ResultList {
  let stories: Answer['stories'] = [];
  const items = (found: readonly Result[]) =>
    found.map((result) => resultItem(template, result, label, clockface));
  const fold = () => {
    more.hidden = results.childElementCount >= stories.length;
  };
  return {
    show(answer, first) {
      stories = answer?.stories ?? [];
      results.replaceChildren(...items(first));
      fold();
    },
    next() {
      const shown = results.childElementCount;
      return stories.slice(shown, shown + batch);
    },
    add(found, of) {
      const shown = results.childElementCount;
      if (stories[shown] !== of[0]) return;
      results.append(...items(found));
      fold();
      results.children[shown]?.querySelector('a')?.focus();
    },
  };
}
