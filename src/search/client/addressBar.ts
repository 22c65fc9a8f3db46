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

export function addressBar(): AddressBar {
  // A search that came with the address is worth going back to, an empty page is not.
  let settled = !isBlank(read());
  window.addEventListener('popstate', () => {
    settled = true;
  });

  function write(state: SearchState, push: boolean): void {
    const address = location.pathname + writeState(state);
    if (address === location.pathname + location.search) return;
    if (push) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
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
