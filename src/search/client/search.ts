import type { Findings } from '../query/protocol.ts';
import { everyDay } from '../days.ts';
import { byFacet } from '../facetNames.ts';
import { readScriptWords, type ScriptWords } from '../scriptWords.ts';
import { isBlank, type SearchState } from '../searchState.ts';
import { addressBar } from './addressBar.ts';
import { chosenList } from './chosenList.ts';
import { facetPanel } from './facetPanel.ts';
import { fillForm, readForm } from './form.ts';
import { showOutcome } from './messages.ts';
import { newestOnly } from './newestOnly.ts';
import type { SearchPageParts } from './page.ts';
import { keepPlace, keptPlace, type Place } from './place.ts';
import { batch, resultList } from './resultList.ts';
import { showOffer, showWords } from './searchedWords.ts';
import type { SearchIndex } from './searchIndex.ts';
import { offerFeeds } from './subscription.ts';

/** What a reader can do on the search page. */
export interface Search {
  /** Shows the search of the page's address. */
  readonly open: () => void;
  /** Searches once the reader pauses. */
  readonly type: () => void;
  /** Searches at once, as after a tick. */
  readonly choose: () => void;
  /** Searches at once for what was typed, and keeps it in the history. */
  readonly submit: () => void;
  /** Takes every tick away. */
  readonly widen: () => void;
  /** Searches again after a failure. */
  readonly retry: () => void;
  /** Tells what each tick would find. */
  readonly count: () => void;
  /** Adds more of the stories found. */
  readonly extend: () => Promise<void>;
}

/** How long a pause in typing is, in milliseconds. */
const pause = 150;

/** After as many milliseconds a reader sees that an answer is waited for. */
const slow = 250;

/** With more stories than these a reader sees that there is something to be found. */
const few = 5;

/** A search as it is asked for. */
interface Asked {
  readonly state: SearchState;
  /** Whether the reader may be in the middle of the last word. */
  readonly isTyping: boolean;
  /** Where the reader was in the results before. */
  readonly place?: Place | undefined;
}

export function searchOn(parts: SearchPageParts, index: SearchIndex): Search {
  const { language = 'en', timeZone = 'UTC' } = parts.page.dataset;
  const number = new Intl.NumberFormat(language);
  const words = readScriptWords(parts.page.dataset['words'] ?? '', language);
  const address = addressBar(() => {
    keepPlace(parts);
  });
  const panel = facetPanel(parts, number);
  const list = resultList(parts, panel.label, { language, timeZone });
  let searched: Asked = { state: readForm(parts), isTyping: false };
  let typing: ReturnType<typeof setTimeout> | undefined;
  // Once it was counted nothing more need be loaded for it: then the page is laid out once, not twice.
  let wasCounted = false;

  const ask = newestOnly<Asked, Findings | undefined>(
    async ({ state, isTyping, place }) =>
      isBlank(state)
        ? undefined
        : index.find({
            state,
            from: 0,
            to: place?.shown ?? batch,
            isTyping,
            isCounted: wasCounted && parts.refine.open,
          }),
    {
      answered(findings, { state, isTyping: wasTyping, place }) {
        list.show(findings);
        showOutcome(parts, state, findings, words);
        showWords(parts.searched, state, findings, words);
        if (place !== undefined) window.scrollTo(0, place.top);
        searched = { state, isTyping: wasTyping };
        if (findings?.counts === undefined) void count();
        else panel.count(findings.counts);
        void offer(state, findings);
      },
      failed(_error, { state }) {
        list.show(undefined);
        showWords(parts.searched, state, undefined, words);
        showOutcome(parts, state, 'failed', words);
      },
    },
  );

  /** Stories are shown before more is loaded, to tell who looks at ticks what each would find. */
  async function count(): Promise<void> {
    const asked = searched;
    if (isBlank(asked.state)) panel.count(undefined);
    else if (parts.refine.open) {
      const wanted = { ...asked, from: 0, to: 0, isCounted: true };
      const { counts } = await index.find(wanted).catch(() => ({ counts: undefined }));
      wasCounted ||= counts !== undefined;
      if (counts !== undefined && searched === asked) panel.count(counts);
    }
  }

  /** Stories are shown before more is loaded, to find out whether others were meant. */
  async function offer(state: SearchState, findings: Findings | undefined): Promise<void> {
    const { total = 0, respelt } = findings ?? {};
    if (total === 0 || total > few || respelt !== undefined || state.query === '') return;
    const meant = await index.doubt(state.query).catch(() => undefined);
    if (meant !== undefined && searched.state === state)
      showOffer(parts.searched, state, meant, words);
  }

  function run(asked: Omit<Asked, 'state'> = { isTyping: false }): void {
    const state = readForm(parts);
    clearTimeout(typing);
    offerOrders(parts, state, words);
    showChosen();
    offerFeeds(parts, state, words);
    parts.hint.hidden = !isBlank(state);
    parts.answer.setAttribute('aria-busy', 'true');
    // Most answers come sooner, and to dim what stands there has all of it drawn anew.
    setTimeout(
      () => parts.answer.toggleAttribute('data-slow', parts.answer.hasAttribute('aria-busy')),
      slow,
    );
    void ask({ ...asked, state });
  }

  function choose(): void {
    address.chose(readForm(parts));
    run();
  }

  const showChosen = chosenList(parts, language, words, () => {
    choose();
    // The button that was pressed has gone.
    parts.status.focus();
  });

  return {
    open() {
      fillForm(parts, address.read());
      run({ isTyping: false, place: keptPlace() });
    },
    type() {
      clearTimeout(typing);
      typing = setTimeout(() => {
        address.typed(readForm(parts));
        run({ isTyping: true });
      }, pause);
    },
    choose,
    submit() {
      address.typed(readForm(parts));
      address.settle();
      run();
    },
    widen() {
      fillForm(parts, { ...readForm(parts), chosen: byFacet(() => []), days: everyDay });
      choose();
      parts.status.focus();
    },
    retry: () => {
      run();
    },
    count: () => void count(),
    async extend() {
      try {
        await list.extend((from, to) => index.find({ ...searched, from, to }));
      } catch {
        showOutcome(parts, readForm(parts), 'failed', words);
      }
    },
  };
}

/** Offers the orders that mean something: without a word to match, best is newest. */
function offerOrders(
  { order, ordering }: Pick<SearchPageParts, 'order' | 'ordering'>,
  state: SearchState,
  words: ScriptWords,
): void {
  ordering.hidden = isBlank(state);
  for (const option of order.options) {
    const best = words(state.query === '' ? 'search.newest' : 'search.bestMatch');
    // What is put in anew is laid out anew, though it be the same.
    if (option.value === 'relevance' && option.textContent !== best) option.textContent = best;
    if (option.value === 'newest') option.hidden = state.query === '';
  }
}
