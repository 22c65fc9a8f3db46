import fc from 'fast-check';
import { expect, test } from 'vitest';
import { featureReader, wordsOf } from './features.ts';

const bare = { headline: '', standfirst: '', section: 'metals', topics: [], countries: [] };

test('a story has the features of its fields, each once', () => {
  const { kinds, featuresOf } = featureReader();
  const features = featuresOf({
    headline: 'Tin up',
    standfirst: 'Up again',
    section: 'metals',
    topics: ['tin', 'tin'],
    countries: ['BO'],
  });
  expect(features.map((feature) => kinds[feature])).toEqual([
    'section',
    'topic',
    'country',
    'word',
    'word',
    'word',
  ]);
});

test('the same feature has the same number in every story, but not the same text of another kind', () => {
  const { featuresOf } = featureReader();
  const [metals, tin] = featuresOf({ ...bare, topics: ['tin'] });
  const another = featuresOf({ ...bare, section: 'tin', headline: 'Metals', topics: ['tin'] });
  expect(another).toContain(tin);
  expect(another).not.toContain(metals);
  expect(new Set(another).size).toBe(3);
});

test('its words are those of the whole text, wherever its spaces are', () => {
  const fussy = fc.constantFrom(
    'e\u0301',
    '\u0301',
    '\u00a8',
    '\u200d',
    'İ',
    'Σ',
    'ΑΣ',
    '’',
    '.',
    ',',
    '9',
    '_',
  );
  const scripts = fc.constantFrom(
    'กรุงเทพ',
    '铁路',
    'ひらがな',
    'カタ',
    '한글',
    'שלום"',
    '🇧🇴',
    '👩',
    'ＬＮＧ',
    'ﬁ',
  );
  const sign = fc.oneof(
    fussy,
    scripts,
    fc.constantFrom(' ', '\u00a0', '\t', 'a', 'Tin'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  const texts = fc.array(sign, { maxLength: 20 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(texts, texts, (headline, standfirst) => {
      const { kinds, featuresOf } = featureReader();
      const features = featuresOf({ ...bare, headline, standfirst });
      const words = features.filter((feature) => kinds[feature] === 'word');
      expect(words).toHaveLength(wordsOf(`${headline}\n${standfirst}`).size);
    }),
    { numRuns: 1000 },
  );
});

test('words are in lower case, once each, without punctuation', () => {
  expect([...wordsOf('Rail, rail and “RAIL”: 40 wagons.')]).toEqual([
    'rail',
    'and',
    '40',
    'wagons',
  ]);
});

test('languages without spaces have words too', () => {
  expect(wordsOf('铁路货运增长').size).toBeGreaterThan(1);
});

test('letters of full width are the same letters', () => {
  expect(wordsOf('ＬＮＧ')).toEqual(wordsOf('lng'));
});

test('no text, no words', () => {
  expect(wordsOf(' … ').size).toBe(0);
});

test('one plain word is the word that it is in a sentence', () => {
  for (const word of ['Tin', '40', '3D', 'B2b4'])
    expect(wordsOf(word)).toEqual(wordsOf(`${word}.`));
});
