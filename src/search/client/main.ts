import { canSearch } from './canSearch.ts';
import { searchPageParts } from './page.ts';
import { startSearch } from './startSearch.ts';

const parts = searchPageParts(document);
if (canSearch()) {
  parts.unscripted.remove();
  startSearch(parts);
} else {
  parts.page.remove();
  // It waits for the search no longer.
  parts.unscripted.dataset['alone'] = '';
}
