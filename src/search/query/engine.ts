import type { Synonyms } from '../../content/fields/synonyms.ts';
import { isNarrowed, type SearchState } from '../searchState.ts';
import { type ForgivingAnswer, forgivingAnswer } from './forgivingAnswer.ts';
import { inAskedLanguages } from './askedLanguages.ts';
import type { FoundStory, StoryIndex } from '../pagefind/reading/index.ts';
import type { Filing } from '../narrowing/facetFile.ts';
import { narrowed } from '../narrowing/narrowed.ts';
import { doubted } from './doubt.ts';
import type { Respelt } from './meaning.ts';
import type { Findings, Wanted } from './protocol.ts';
import { readResult } from './result.ts';
import { lexicon } from './vocabulary.ts';

/** What finds stories for the page. */
export interface Engine {
  /** Finds what the page wants to know. */
  readonly find: (wanted: Wanted) => Promise<Findings>;
  /** Finds all that a search keeps, newest first. */
  readonly findNewest: (state: SearchState) => Promise<ForgivingAnswer>;
  /** What may have been meant by a query that few stories answer. */
  readonly doubt: (query: string) => Promise<Respelt | undefined>;
}

/**
 * Answers searches. The last answer to a query is kept, for more of its stories and for what narrows it:
 * ticks, days and order ask Pagefind for nothing.
 */
export function engine(
  { languages, loadWords }: Pick<StoryIndex, 'languages' | 'loadWords'>,
  synonyms: Synonyms,
): Engine {
  const words = { lexicon: lexicon(loadWords), synonyms };
  // Every query asks for them.
  words.lexicon.outlines().catch(() => undefined);
  let last: { key: string; answer: Promise<ForgivingAnswer> } | undefined;

  function answer(query: string, isTyping = false): Promise<ForgivingAnswer> {
    const key = `${query} ${isTyping}`;
    if (last?.key === key) return last.answer;
    const asked = {
      key,
      answer: forgivingAnswer(query, inAskedLanguages(languages, query, words.lexicon), words, {
        isTyping,
      }),
    };
    last = asked;
    asked.answer.catch(() => {
      if (last === asked) last = undefined;
    });
    return asked.answer;
  }

  async function narrow(stories: readonly FoundStory[], state: SearchState) {
    const found = new Set(stories.map(({ language }) => language));
    const filings = await Promise.all(
      languages
        .filter(({ language }) => found.has(language))
        .map(({ filing }): Promise<Filing> => filing()),
    );
    return narrowed(stories, state, filings);
  }

  async function keep(
    { stories, ...found }: ForgivingAnswer,
    state: SearchState,
    { isCounted = false, from = 0, to = Infinity }: Partial<Wanted> = {},
  ) {
    const narrowing = isCounted || isNarrowed(state) ? narrow(stories, state) : undefined;
    const kept = isNarrowed(state) ? await narrowing : undefined;
    // Counts that cannot be had keep nobody from the stories.
    const counted = await (from < to ? narrowing?.catch(() => undefined) : narrowing);
    return { ...found, stories: inOrder(kept?.stories ?? stories, state), counts: counted?.counts };
  }

  return {
    async findNewest(state) {
      const { query } = state;
      const pagefind = inAskedLanguages(languages, query, words.lexicon);
      const answer = await forgivingAnswer(query, pagefind, words, { isRanked: false });
      return keep(answer, { ...state, order: 'newest' });
    },
    async find(wanted) {
      const { state, from, to, isTyping } = wanted;
      const answered = await answer(state.query, isTyping);
      const { stories, ...found } = await keep(answered, state, wanted);
      const results = stories
        .slice(from, to)
        .map(async ({ load, language }) => readResult(await load(), language));
      return { ...found, total: stories.length, results: await Promise.all(results) };
    },
    doubt: (query) => doubted(query, words.lexicon),
  };
}

/** Without a word no story matters more than another. */
function inOrder(
  stories: readonly FoundStory[],
  { query, order }: SearchState,
): readonly FoundStory[] {
  if (order === 'relevance' && query !== '') return stories;
  const direction = order === 'oldest' ? 1 : -1;
  return stories.toSorted((a, b) => (a.id < b.id ? -direction : direction));
}
