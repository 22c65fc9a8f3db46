import { expect, test } from 'vitest';
import { type Asking, askOf, heldUnits } from './asks.ts';
import { unitsOf } from './units.ts';

const common = new Map([
  ['the', 9000],
  ['prices', 900],
]);
const stories = new Map([
  ['zinc', ['1', '2']],
  ['prices', ['2', '3']],
]);

/** Asks for the words of a query, and keeps what is asked and what is loaded ahead. */
async function held(query: string, isThorough: boolean, all = 10_000) {
  const asked: string[] = [];
  const preloaded: string[] = [];
  const asking: Asking = {
    async holders(text) {
      asked.push(text);
      return new Set(stories.get(text));
    },
    languageOf: (id) => (id === '3' ? 'de' : 'en'),
    preload: (text) => void preloaded.push(text),
    common,
    stories: all,
    beginning: undefined,
    isThorough,
  };
  const units = await heldUnits(unitsOf(query), asking);
  return { units, asking, asked, preloaded };
}

test.each([
  ['the zinc prices', false, ['zinc'], ['prices']],
  ['the zinc prices', true, ['zinc', 'prices'], []],
  ['prices', false, ['prices'], []],
  ['the', true, ['the'], []],
])(
  'of %s, thoroughly %s, is asked for %j, and loaded ahead %j',
  async (query, isThorough, asks, ahead) => {
    const { asked, preloaded } = await held(query, isThorough);
    expect([asked, preloaded]).toEqual([asks, ahead]);
  },
);

test('what is found is known ahead only where all words were asked for', async () => {
  const ids = new Set(['2']);
  const of = async (query: string) => {
    const { units, asking } = await held(query, true);
    return askOf(units, ids, asking).ids;
  };
  expect(await of('zinc prices')).toBe(ids);
  expect(await of('the zinc prices')).toBeUndefined();
});

test.each([
  ['those of the stories that hold all words', ['2'], ['en']],
  ['each of them', ['2', '3', '1'], ['en', 'de']],
])('the languages of what is left are known: %s', async (_what, ids, languages) => {
  const { units, asking } = await held('the prices', true);
  const ask = askOf(units, new Set(ids), asking);
  expect(ask.languages).toEqual(new Set(languages));
  expect(askOf(units, undefined, asking).languages).toBeUndefined();
});

test.each([
  [
    'what nearly all stories hold is not asked for beside two words that tell',
    10_000,
    'zinc, prices',
  ],
  ['where many lack it, it is', 20_000, 'the, zinc, prices'],
])('%s', async (_what, all, term) => {
  const { units, asking } = await held('the zinc prices', true, all);
  expect(askOf(units, new Set(['2']), asking).term).toBe(term);
});

test('beside one word it is, too', async () => {
  const { units, asking } = await held('the zinc', true);
  expect(askOf(units, new Set(['2']), asking).term).toBe('the, zinc');
});
