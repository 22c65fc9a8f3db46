import type { Synonyms } from '../../content/fields/synonyms.ts';
import { loadEntry } from '../pagefind/loadEntry.ts';
import { listOf } from '../typeGuards.ts';
import { listenForKeys } from './keys.ts';
import type { SearchPageParts } from './page.ts';
import { keepPlace } from './place.ts';
import { searchOn } from './search.ts';
import { searchIndex } from './searchIndex.ts';

/** Has the parts of the search page answer, and shows the search of its address. */
export function startSearch(parts: SearchPageParts): void {
  const { page, form, field, refine, widen, retry, more } = parts;
  const bundle = new URL(page.dataset['bundle'] ?? '/pagefind/', location.href).href;
  const synonyms = synonymsIn(page.dataset['synonyms'] ?? '[]');
  const index = searchIndex(
    () => new Worker(new URL('../query/worker.ts', import.meta.url), { type: 'module' }),
    // What fails here the worker tries again, and tells of.
    async () => ({
      bundle,
      synonyms,
      entry: await loadEntry(bundle, fetch).catch(() => undefined),
    }),
  );
  // Who opens this page searches.
  index.warm();
  const search = searchOn(parts, index);

  // Beside the results there is room for the filters; above them they would push the results away.
  const wide = matchMedia('(width >= 62rem)');
  refine.open = wide.matches;
  wide.addEventListener('change', () => {
    refine.open = wide.matches;
  });

  refine.addEventListener('toggle', search.count);
  field.addEventListener('input', search.type);
  page.addEventListener('change', ({ target }) => {
    if (target !== field) search.choose();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search.submit();
  });
  widen.addEventListener('click', search.widen);
  retry.addEventListener('click', search.retry);
  more.addEventListener('click', () => void search.extend());
  window.addEventListener('popstate', search.open);
  window.addEventListener('pagehide', () => {
    keepPlace(parts);
  });
  listenForKeys(field, {
    focus() {
      field.focus();
      field.select();
    },
    clear() {
      field.value = '';
      search.type();
    },
  });
  search.open();
}

/** Reads the lists of words that the page holds. */
function synonymsIn(text: string): Synonyms {
  const lists: unknown = JSON.parse(text);
  return listOf(lists).map((list) => listOf(list).filter((word) => typeof word === 'string'));
}
