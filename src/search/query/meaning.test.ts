import { expect, test } from 'vitest';
import { tallyOf } from '../vocabulary/tallies.ts';
import { entriesWith } from '../vocabulary/wordSum.ts';
import { nearestWord } from './nearestWord.ts';
import { meaningOf } from './meaning.ts';
import { unitsOf } from './units.ts';

const entries = entriesWith(
  '',
  tallyOf([
    {
      language: 'en',
      texts: [
        'At Alashankou rear wagons bear a tariff on rare metals. Wang drove a wagon to Horgos.',
      ],
      names: ['Rare earths', 'Germany'],
    },
    { language: 'en', texts: ['The gauge of the wagon, the wagon of the gauge.'], names: [] },
  ]),
);
const vocabulary = { near: async () => entries };
const known = new Set(entries.map(({ plain }) => plain));

async function meaning(query: string, isTyping = false) {
  const units = unitsOf(query).map((unit) => {
    const ids = new Set(known.has(unit.text.toLowerCase()) ? ['en_1'] : []);
    return { ...unit, ids, stories: ids.size, isTelling: true };
  });
  const knowledge = {
    vocabulary,
    holders: async () => new Set<string>(),
    languageOf: () => 'en',
    storiesOf: () => [],
    stories: 2,
  };
  return meaningOf(query, units, () => false, knowledge, isTyping);
}

test.each([
  ['Alashenkou', 'Alashankou'],
  ['alashnakou wagon', 'Alashankou wagon'],
  ['raer earths', 'rare earths'],
  ['tarrif', 'tariff'],
  ['Khorgas', 'Horgos'],
  ['rare-erths of Germeny', 'rare-earths of Germany'],
])('%s is meant for %s', async (query, expected) => {
  expect((await meaning(query)).query).toBe(expected);
});

test.each([
  ['what stands between quotation marks', '"tarrif"'],
  ['what is like nothing', 'qqqzzz'],
  ['figures', '16,400'],
  ['short words', 'raq'],
  ['Chinese', '轨距变化'],
])('%s is told to be in no story', async (_what, query) => {
  const { query: left, unheld } = await meaning(query);
  expect([left, unheld]).toEqual(['', [query.replaceAll('"', '')]]);
});

test('what is known stays as it is, and what no story holds is taken away', async () => {
  expect(await meaning('tariff')).toMatchObject({ query: 'tariff', changes: [], unheld: [] });
  expect((await meaning('tariff, qqqzzz gauge')).query).toBe('tariff,  gauge');
});

test('a last word that may still be being typed is the beginning of others', async () => {
  expect(await meaning('wagon alasha', true)).toMatchObject({ beginning: 'alasha', changes: [] });
  expect((await meaning('alasha wagon', true)).beginning).toBeUndefined();
  expect((await meaning('wagon tarrif', true)).query).toBe('wagon tariff');
});

test('names come first, then words of many stories', () => {
  const entry = (text: string, stories: number, isName: boolean) => ({
    language: 'en',
    plain: text,
    text,
    stories,
    isName,
  });
  const [name, common, word] = [
    entry('wang', 9, true),
    entry('wand', 19, false),
    entry('wane', 3, false),
  ];
  expect(nearestWord('wanx', [word, common, name], 9)?.entry).toBe(name);
  expect(nearestWord('wanx', [word, common], 9)?.entry).toBe(common);
});
