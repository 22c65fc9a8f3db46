import { expect, test } from 'vitest';
import { openIndex } from '../../tools/fixtures/openIndex.ts';
import { pagesOf } from '../../tools/fixtures/storySearch.ts';
import { readState } from '../searchState.ts';
import { engine } from './engine.ts';

test('the index of a language whose stories hold no word of a query is not opened', async () => {
  const { pagefind } = await openIndex(
    pagesOf([
      { language: 'en', text: 'The grain exports of the yard.' },
      { language: 'en', text: 'A yard of grain.' },
      { language: 'de', text: 'Getreide aus der Ukraine, 2025.' },
      { language: 'ru', text: 'Зерно и вагоны.' },
      { language: 'zh', text: '中国铁路TEU' },
    ]),
  );
  const asked = new Set<string>();
  const languages = pagefind.languages.map((index) => ({
    ...index,
    search: (term: string | null) => {
      asked.add(index.language);
      return index.search(term);
    },
  }));
  const { find } = engine({ ...pagefind, languages }, []);
  for (const [query, total, opened] of [
    ['grain exports', 1, ['en']],
    ['Getreide', 1, ['de', 'en']],
    ['зерна', 1, ['en', 'ru']],
    ['TEU', 1, ['en', 'zho']],
    ['Getreide 2025', 1, ['de', 'en']],
    ['getraide', 1, ['de', 'en']],
  ] as const) {
    asked.clear();
    const state = readState(new URLSearchParams({ q: query }));
    const found = await find({ state, from: 0, to: 10 });
    expect([query, found.total, [...asked].toSorted()]).toEqual([query, total, opened]);
  }
});
