import { afterAll, expect, test } from 'vitest';
import { openIndex } from '../../tools/fixtures/openIndex.ts';
import { pagesOf } from '../../tools/fixtures/storySearch.ts';
import { lexicon } from './vocabulary.ts';

const { pagefind, search } = await openIndex(
  pagesOf([
    { language: 'en', text: 'A train of 16,400 tonnes left at 43.7 degrees in 2024.' },
    { language: 'en', text: 'Another of 52 wagons, 1435mm apart, came in 1996.' },
    {
      language: 'de',
      text: 'Ein Zug von 19.500 Tonnen fuhr am 3. Mai 2025 bei 12,6 Grad, Zoll 8505.11.',
    },
  ]),
  2500,
  afterAll,
);
const { lackingFigures } = lexicon(pagefind.loadWords);

test.each(['19.500', '19500', '19 500', '2025', '3', '12,6', '8505', '3, Mai, 2025'])(
  'the German index is not said to lack %s, which a story of it holds',
  async (typed) => {
    const found = await search(`"${typed}"`);
    expect(found.map(({ language }) => language)).toContain('de');
    expect(await lackingFigures(`"${typed}"`)).toEqual(new Set());
  },
);

test.each(['16,400', '43.7', '1996', '3, Mai, 1996'])(
  'it is said to lack %s, which no story of it holds, and the main index is never said to',
  async (typed) => {
    expect(await lackingFigures(`"${typed}"`)).toEqual(new Set(['de']));
  },
);
