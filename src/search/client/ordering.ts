import type { SearchPageParts } from './page.ts';
import { isBlank, type SearchState } from '../searchState.ts';

/** Offers the orders that mean something: without a word to match, best is newest. */
export function offerOrders(
  { order, ordering }: Pick<SearchPageParts, 'order' | 'ordering'>,
  state: SearchState,
): void {
  ordering.hidden = isBlank(state);
  for (const option of order.options) {
    if (option.value === 'relevance') {
      option.textContent = state.query === '' ? 'Newest first' : 'Best match';
    }
    if (option.value === 'newest') option.hidden = state.query === '';
  }
}
