import type { FoundStory, LanguageIndex, Pagefind } from '../pagefind/reading/index.ts';
import { holdsUnlettered, wordsOf } from '../vocabulary/words.ts';
import type { Lexicon } from './vocabulary.ts';

/**
 * Asks only the indexes that may hold all words of a term, and so opens no other: figures that are the beginning of
 * others may stand in any, unless what is beside them tells, and what is written without spaces in those that say
 * that they hold such.
 * @param query what is searched for with all terms.
 */
export function inAskedLanguages(
  indexes: readonly Omit<LanguageIndex, 'filing'>[],
  query: string,
  lexicon: Pick<Lexicon, 'languagesFor' | 'lackingFigures'>,
): Pagefind {
  async function languagesFor(term: string): Promise<ReadonlySet<string> | undefined> {
    const words = wordsIn(term);
    if (words.length > 0) return lexicon.languagesFor(words, 'every');
    if (!/^[\p{N}\p{P}\p{Z}\p{S}]+$/u.test(term)) return undefined;
    const beside = wordsIn(query);
    const unspaced = holdsUnlettered(query) ? indexes.filter((index) => index.unspaced) : [];
    if (beside.length + unspaced.length === 0) return undefined;
    const held = beside.length === 0 ? [] : await lexicon.languagesFor(beside, 'some');
    return new Set([...held, ...unspaced.map(({ language }) => language)]);
  }

  async function asked(term: string | null) {
    if (term === null || indexes.length < 2) return indexes;
    // Where it cannot be told every language is asked, which takes longer.
    const languages = await languagesFor(term).catch(() => undefined);
    const isExact = term.startsWith('"');
    const lacking = isExact ? await lexicon.lackingFigures(term).catch(() => undefined) : undefined;
    return indexes.filter(
      ({ language, unspaced }) =>
        (languages?.has(language) ?? true) &&
        lacking?.has(language) !== true &&
        (unspaced || !holdsUnlettered(term)),
    );
  }

  return {
    async search(term, wanted) {
      const languages = (await asked(term)).filter(({ language }) => wanted?.has(language) ?? true);
      const found = await Promise.all(
        languages.map((each): Promise<readonly FoundStory[]> => each.search(term)),
      );
      return found.flat().toSorted((a, b) => b.score - a.score);
    },
    preload(term) {
      // What other words of the query are in no story of a language leaves nothing to be searched for there.
      void asked(query).then((languages) => {
        for (const each of languages) each.preload?.(term);
      });
    },
  };
}

function wordsIn(text: string): string[] {
  return wordsOf(text).map((word) => word.text);
}
