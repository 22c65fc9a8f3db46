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
  /** Loads more results of the answer shown, adds them below, and leads the keyboard to them. */
  extend(): Promise<void>;
}

export function resultList(
  { results, result: template, more }: Pick<SearchPageParts, 'results' | 'result' | 'more'>,
  label: FacetPanel['label'],
  clockface: Clockface,
): ResultList {
  let shown: Answer | undefined;
  const items = (found: readonly Result[]) =>
    found.map((result) => resultItem(template, result, label, clockface));
  const fold = () => {
    more.hidden = results.childElementCount >= (shown?.total ?? 0);
  };
  return {
    show(answer, first) {
      shown = answer;
      results.replaceChildren(...items(first));
      fold();
    },
    async extend() {
      const [answer, from] = [shown, results.childElementCount];
      const found = (await answer?.read(from, from + batch)) ?? [];
      // Meanwhile there may be another answer, or these may stand here already.
      if (shown !== answer || results.childElementCount !== from) return;
      results.append(...items(found));
      fold();
      results.children[from]?.querySelector('a')?.focus();
    },
  };
}
