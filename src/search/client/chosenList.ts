import type { SearchPageParts } from './page.ts';

/**
 * Lists what is ticked above the results, where it shows even when the filters are folded away.
 * @param untick called with the box of a button that was pressed.
 */
export function chosenList(
  { chosen, ticks }: Pick<SearchPageParts, 'chosen' | 'ticks'>,
  untick: (tick: HTMLInputElement) => void,
): () => void {
  return () => {
    const ticked = ticks.filter(({ checked }) => checked);
    chosen.hidden = ticked.length === 0;
    chosen.replaceChildren(
      ...ticked.map((tick) =>
        entry(tick, () => {
          untick(tick);
        }),
      ),
    );
  };
}

function entry(tick: HTMLInputElement, untick: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'search__chosen-value';
  const label = tick.dataset['label'] ?? tick.value;
  button.textContent = label;
  button.setAttribute('aria-label', `Remove the filter ${label}`);
  button.addEventListener('click', untick);
  item.append(button);
  return item;
}
