import { type Clockface, dateFormat } from '../../base/dateFormat.ts';
import type { Findings } from '../query/protocol.ts';
import type { FacetPanel } from './facetPanel.ts';
import type { SearchPageParts } from './page.ts';
import { resultItem } from './resultItem.ts';

/** How many results a page shows at first. As many as are there are added at a time, up to a number. */
export const batch = 10;
const mostAdded = 100;

/** The results on the page. */
export interface ResultList {
  /** Shows the first results of a search, in place of all that stood there. */
  show(findings: Findings | undefined): void;
  /**
   * Adds more results of the search shown, and leads the keyboard to them.
   * @param find finds them, from one place in the order of the search to another.
   */
  extend(find: (from: number, to: number) => Promise<Findings>): Promise<void>;
}

export function resultList(
  { results, result: template, more }: Pick<SearchPageParts, 'results' | 'result' | 'more'>,
  label: FacetPanel['label'],
  clockface: Clockface,
): ResultList {
  const day = dateFormat(clockface, 'shortDay');
  let shown: Findings | undefined;
  const items = (findings: Findings | undefined) =>
    (findings?.results ?? []).map((found) => resultItem(template, found, label, day));
  const fold = () => {
    more.hidden = results.childElementCount >= (shown?.total ?? 0);
  };
  return {
    show(findings) {
      shown = findings;
      results.replaceChildren(...items(findings));
      fold();
    },
    async extend(find) {
      const [findings, from] = [shown, results.childElementCount];
      const more = await find(from, from + Math.min(from, mostAdded));
      // Meanwhile there may be another search, or these may stand here already.
      if (shown !== findings || results.childElementCount !== from) return;
      results.append(...items(more));
      fold();
      results.children[from]?.querySelector('a')?.focus();
    },
  };
}
