import { isBlank, readState, type SearchState, writeState } from '../searchState.ts';

/**
 * The search in the page's address. What is typed changes the entry of the history that the reader
 * is at; a filter, an order or Enter settles it, and what comes after is a new entry.
 */
export interface AddressBar {
  read(): SearchState;
  typed(state: SearchState): void;
  chose(state: SearchState): void;
  settle(): void;
}

/**
 * Keeps the search in the address of the page.
 * @param leave is called before an entry of the history is left for a new one.
 */
export function addressBar(leave: () => void): AddressBar {
  // A search that came with the address is worth going back to, an empty page is not.
  let settled = !isBlank(read());
  window.addEventListener('popstate', () => {
    settled = true;
  });

  function write(state: SearchState, push: boolean): void {
    const address = location.pathname + writeState(state);
    if (address === location.pathname + location.search) return;
    try {
      if (push) {
        leave();
        history.pushState(null, '', address);
      } else history.replaceState(null, '', address);
    } catch (error) {
      // Safari refuses more than a hundred changes in some seconds; the next that it allows has all that is missing.
      if (!(error instanceof DOMException)) throw error;
    }
  }

  return {
    read,
    typed(state) {
      write(state, settled);
      settled = false;
    },
    chose(state) {
      write(state, true);
      settled = true;
    },
    settle() {
      settled = true;
    },
  };
}

function read(): SearchState {
  return readState(new URLSearchParams(location.search));
}
