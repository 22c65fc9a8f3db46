import { expect, test } from 'vitest';
import { vocabularyOf } from '../vocabulary/vocabulary.ts';
import { nearestWord } from './nearestWord.ts';
import { respell } from './spelling.ts';

const entries = vocabularyOf([
  {
    texts: [
      'At Alashankou rear wagons bear a tariff on rare metals. Wang drove a wagon to Horgos.',
    ],
    names: ['Rare earths', 'Germany'],
  },
  { texts: ['The gauge of the wagon, the wagon of the gauge.'], names: [] },
]);
const vocabulary = { near: async () => entries };
const known = new Set(entries.map(({ plain }) => plain));

async function meant(query: string): Promise<string | undefined> {
  return (await respell(query, async (word) => known.has(word.toLowerCase()), vocabulary))?.query;
}

test.each([
  ['Alashenkou', 'Alashankou'],
  ['alashnakou wagon', 'Alashankou wagon'],
  ['raer earths', 'rare earths'],
  ['tarrif', 'tariff'],
  ['Khorgas', 'Horgos'],
  ['rare-erths of Germeny', 'rare-earths of Germany'],
])('%s is meant for %s', async (query, expected) => {
  expect(await meant(query)).toBe(expected);
});

test.each([
  ['what is known', 'tariff'],
  ['what may still be being typed', 'alasha'],
  ['what stands between quotation marks', '"tarrif"'],
  ['what is like nothing', 'qqqzzz'],
  ['figures and codes', '16,400 HS 2846'],
  ['short words', 'raq'],
  ['Chinese', '轨距变化'],
])('%s stays as it is', async (_what, query) => {
  expect(await meant(query)).toBeUndefined();
});

test('names come first, then words of many stories', () => {
  const entry = (text: string, stories: number, isName: boolean) => ({
    plain: text,
    text,
    stories,
    isName,
  });
  const [name, common, word] = [
    entry('wang', 2, true),
    entry('wand', 19, false),
    entry('wane', 3, false),
  ];
  expect(nearestWord('wanx', [word, common, name])).toBe(name);
  expect(nearestWord('wanx', [word, common])).toBe(common);
});
