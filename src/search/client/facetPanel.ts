import { type FacetName, facetNames } from '../facetNames.ts';
import type { Counts } from '../narrowing/narrowed.ts';
import type { SearchPageParts } from './page.ts';

/** What the boxes to tick say. */
export interface FacetPanel {
  /** Shows what each tick would find; without counts, what it finds of all stories. */
  count(counts: Counts | undefined): void;
  /** The name of a value, for a result. */
  readonly label: (facet: FacetName, value: string | undefined) => string | undefined;
}

export function facetPanel(
  { ticks }: Pick<SearchPageParts, 'ticks'>,
  number: Intl.NumberFormat,
): FacetPanel {
  return {
    count(counts) {
      for (const tick of ticks) {
        const facet = facetNames.find((name) => name === tick.name);
        const count =
          counts === undefined || facet === undefined
            ? Number(tick.dataset['count'])
            : (counts[facet].get(tick.value) ?? 0);
        const line = tick.closest('label');
        line?.toggleAttribute('data-none', count === 0);
        const [shown, text] = [line?.querySelector('.search__count'), number.format(count)];
        // What is put in anew is laid out anew, though it be the same.
        if (shown && shown.textContent !== text) shown.textContent = text;
      }
    },
    label(facet, value) {
      return ticks.find((tick) => tick.name === facet && tick.value === value)?.dataset['label'];
    },
  };
}
