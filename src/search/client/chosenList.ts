import type { ScriptWords } from '../scriptWords.ts';
import { dateFormat, noonOf } from '../../base/dateFormat.ts';
import type { SearchPageParts } from './page.ts';

/**
 * Lists what narrows the search above the results, where it shows even when the filters are folded
 * away: what is ticked, and the first and the last day.
 * @param narrow called once a button was pressed, and its box or field emptied.
 */
export function chosenList(
  { chosen, ticks, dates }: Pick<SearchPageParts, 'chosen' | 'ticks' | 'dates'>,
  language: string,
  words: ScriptWords,
  narrow: () => void,
): () => void {
  const day = dateFormat({ language, timeZone: 'UTC' }, 'longDay');
  return () => {
    const ticked = ticks
      .filter(({ checked }) => checked)
      .map((tick) =>
        entry(tick.dataset['label'] ?? tick.value, words, () => {
          tick.checked = false;
          narrow();
        }),
      );
    const dated = dates
      .filter(({ value }) => value !== '')
      .map((date) =>
        entry(
          `${date.dataset['label'] ?? date.name} ${day.format(noonOf(date.value))}`,
          words,
          () => {
            date.value = '';
            narrow();
          },
        ),
      );
    chosen.replaceChildren(...ticked, ...dated);
    chosen.hidden = chosen.childElementCount === 0;
  };
}

function entry(label: string, words: ScriptWords, remove: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'search__chosen-value';
  button.textContent = label;
  button.setAttribute('aria-label', words('search.narrowed', { filter: label }));
  button.addEventListener('click', remove);
  item.append(button);
  return item;
}
