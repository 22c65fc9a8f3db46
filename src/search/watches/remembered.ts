import type { FoundStory, LanguageIndex, StoryIndex } from '../pagefind/reading/index.ts';

/** The same index, which is asked for each term once: many watches hold the same words. */
export function remembered({ languages, ...index }: StoryIndex): StoryIndex {
  return {
    ...index,
    languages: languages.map((language) => ({
      ...language,
      search: onceFor((term) => language.search(term)),
    })),
  };
}

type Search = LanguageIndex['search'];

function onceFor(search: Search): Search {
  const known = new Map<string | null, readonly FoundStory[]>();
  let kept = 0;
  return async (term) => {
    const found = known.get(term) ?? (await search(term));
    if (known.has(term)) return found;
    kept += found.length;
    if (kept > mostKept) {
      known.clear();
      kept = found.length;
    }
    known.set(term, found);
    return found;
  };
}

/** Stories found, all words together: some 100 MB. */
const mostKept = 500_000;
