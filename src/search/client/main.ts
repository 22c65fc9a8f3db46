import { searchPageParts } from './page.ts';
import { startSearch } from './startSearch.ts';

const parts = searchPageParts(document);
if (canSearch()) {
  parts.unscripted.remove();
  startSearch(parts);
} else {
  parts.page.remove();
  parts.withoutScript.remove();
  parts.tooOld.hidden = false;
  // It waits for the search no longer.
  parts.unscripted.dataset['alone'] = '';
}

/**
 * Tells whether a browser has what the search is written for: what is common to all of them since the
 * summer of 2023. Some have WebAssembly switched off.
 */
function canSearch(): boolean {
  return (
    'Worker' in globalThis &&
    'WebAssembly' in globalThis &&
    'DecompressionStream' in globalThis &&
    // Came later than workers that are modules, and than what looks behind in regular expressions.
    'toSorted' in Array.prototype &&
    looksBehind()
  );
}

function looksBehind(): boolean {
  try {
    return new RegExp('(?<=a)b').test('ab');
  } catch {
    return false;
  }
}
