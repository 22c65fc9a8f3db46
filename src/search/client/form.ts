import { facetNames } from '../facetNames.ts';
import type { SearchPageParts } from './page.ts';
import { readState, type SearchState } from '../searchState.ts';

/** The search that the form says. */
export function readForm({ form }: Pick<SearchPageParts, 'form'>): SearchState {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') parameters.append(name, value);
  }
  return readState(parameters);
}

/** Makes the form say a search; a value that there is no box for is passed over. */
export function fillForm(
  { field, ticks, dates, order }: Pick<SearchPageParts, 'field' | 'ticks' | 'dates' | 'order'>,
  state: SearchState,
): void {
  field.value = state.query;
  order.value = state.order;
  for (const date of dates) date.value = state.days[date.name === 'from' ? 'from' : 'to'] ?? '';
  for (const tick of ticks) {
    tick.checked = facetNames.some(
      (name) => name === tick.name && state.chosen[name].includes(tick.value),
    );
    // A tick that narrows the search must not be folded away.
    const fold = tick.closest('fieldset details');
    if (tick.checked && fold instanceof HTMLDetailsElement) fold.open = true;
  }
}
