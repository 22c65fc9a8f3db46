import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { openIndex } from '../../tools/fixtures/openIndex.ts';
import { pagesOf } from '../../tools/fixtures/storySearch.ts';
import type { StoryIndex } from '../pagefind/reading/index.ts';
import { inAskedLanguages } from './askedLanguages.ts';
import { forgivingAnswer } from './forgivingAnswer.ts';
import { lexicon } from './vocabulary.ts';

/*
 * Words of which many begin alike, and figures, in files of the index that hold few each: Pagefind counts
 * "cargoes" for "cargo" where it has loaded both.
 */
const beginnings = ['car', 'cargo', 'port', 'portal', 'rail', 'railway', 'grain', 'trade'];
const ends = ['', 'ton', 'ler', 'mark', 'dom', 'burg', 'field', 'wick', 'stone', 'gate', 'hold'];
const words = beginnings.flatMap((start) =>
  ends.flatMap((middle) => ends.map((end) => start + middle + end)),
);

const queries = [
  'cargo',
  'car',
  'port rail',
  'portal gate',
  '5 October 2024',
  '20 October 2024',
  'grain trade cargo',
  'railway',
  'railwayton',
  'cargoler portmark',
  'cargolers',
  'tradedom wheat',
  '50',
  'what of the grain trade and the railway of October and the cargo of the port',
];

/** Stories of words that are drawn from the list, always the same; most have its first words. */
function stories(number: number): { language: string; text: string }[] {
  let seed = 17;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return Math.floor((seed / 2_147_483_647) * below);
  };
  return Array.from({ length: number }, () => {
    const drawn = Array.from({ length: 60 }, () => words[random(random(words.length) + 1)] ?? '');
    const date = `${random(28) + 1} October ${random(30) + 2000}`;
    return { language: 'en', text: `${drawn.join(' ')} ${date}, ${random(6000)} of what.` };
  });
}

test('an answer is the same whatever was searched for before', async () => {
  const { openAgain } = await openIndex(pagesOf(stories(500)));
  const alone = new Map<string, readonly string[]>();
  for (const query of queries) alone.set(query, await asking(await openAgain())(query));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(queries, { minLength: 2 }), async (asked) => {
      const ask = asking(await openAgain());
      for (const query of asked)
        expect([query, await ask(query)]).toEqual([query, alone.get(query)]);
    }),
    { numRuns: 10 },
  );
});

test('searches take no more memory the more of them there are', async () => {
  const started = vi.spyOn(WebAssembly, 'instantiate');
  const { pagefind } = await openIndex(pagesOf(stories(200)));
  const ask = asking(pagefind);
  const taken = async () => {
    for (const query of queries) await ask(query);
    const sizes = started.mock.results.map(async ({ value }) => sizeOf(await value));
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  };
  const before = await taken();
  expect(before).toBeGreaterThan(0);
  for (let round = 0; round < 7; round += 1) await taken();
  expect(await taken()).toBeLessThan(2 * before);
});

/** Asks an index as the search page's worker does, for the ids of all stories found, best first. */
function asking(index: StoryIndex): (query: string) => Promise<string[]> {
  const words = { lexicon: lexicon(index.loadWords), synonyms: [] };
  return async (query) => {
    const pagefind = inAskedLanguages(index.languages, query, words.lexicon);
    return (await forgivingAnswer(query, pagefind, words)).stories.map(({ id }) => id);
  };
}

function sizeOf(started: unknown): number {
  const memory = started instanceof WebAssembly.Instance ? started.exports['memory'] : undefined;
  return memory instanceof WebAssembly.Memory ? memory.buffer.byteLength : Number.NaN;
}
