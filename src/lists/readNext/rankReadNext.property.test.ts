import fc from 'fast-check';
import { expect, test } from 'vitest';
import { featureReader } from './features.ts';
import { rankReadNext, readNextFinder } from './rankReadNext.ts';
import type { ReadNextStory } from './ReadNextStory.ts';
import { sampleStories } from '../../tools/fixtures/sampleStories.ts';

// Few different values, so that ties and shared features abound.
const ids = fc.constantFrom(...'abcdefghijkl');
const words = fc.array(fc.constantFrom('tin', 'rail', 'port', 'the', '锡', '…'), { maxLength: 5 });
const story = fc.record({
  id: ids,
  headline: words.map((list) => list.join(' ')),
  standfirst: words.map((list) => list.join(' ')),
  section: fc.constantFrom('news', 'metals'),
  topics: fc.array(fc.constantFrom('tin', 'trade'), { maxLength: 3 }),
  countries: fc.array(fc.constantFrom('BO', 'CN'), { maxLength: 3 }),
  published: fc.nat(3).map((day) => new Date(Date.UTC(2025, 0, 1 + day * 20))),
  readNext: fc.array(fc.oneof(ids, fc.constant('unknown')), { maxLength: 8 }),
  nextPart: fc.option(fc.oneof(ids, fc.constant('unknown')), { nil: undefined }),
});
const corpora = fc.uniqueArray(story, { selector: ({ id }) => id, maxLength: 12 });

test('the order of the input is no matter', () => {
  const shuffled = corpora.chain((stories) =>
    fc.tuple(fc.constant(stories), fc.shuffledSubarray(stories, { minLength: stories.length })),
  );
  fc.assert(
    fc.property(shuffled, ([stories, others]) => {
      expect([...rankReadNext(others)]).toEqual([...rankReadNext(stories)]);
    }),
  );
});

test('asked for one by one, in any order and twice, the choice is the same', () => {
  const asked = corpora.chain((stories) => {
    const known = stories.map(({ id }) => id);
    return fc.tuple(fc.constant(stories), fc.array(fc.constantFrom(...known, 'unknown')));
  });
  fc.assert(
    fc.property(asked, ([stories, order]) => {
      const all = rankReadNext(stories);
      const offerOf = readNextFinder(stories);
      for (const id of order) expect(offerOf(id)).toEqual(all.get(id) ?? []);
    }),
  );
});

test('whatever stories their features were read of before, the choice is the same', () => {
  fc.assert(
    fc.property(fc.array(corpora, { minLength: 2, maxLength: 4 }), (editions) => {
      const reader = featureReader();
      for (const stories of editions) {
        const offerOf = readNextFinder(stories, reader);
        for (const [id, offer] of rankReadNext(stories)) expect(offerOf(id)).toEqual(offer);
      }
    }),
  );
});

test('every story has five different known others, or as many as there are: the next part, then newest first', () => {
  fc.assert(
    fc.property(corpora, (stories) => {
      const times = new Map(stories.map(({ id, published }) => [id, published.getTime()]));
      const lists = rankReadNext(stories);
      expect(new Set(lists.keys())).toEqual(new Set(times.keys()));
      for (const [id, offer] of lists) {
        expect(offer).toHaveLength(Math.min(5, stories.length - 1));
        expect(new Set(offer).size).toBe(offer.length);
        expect(offer).not.toContain(id);
        const next = stories.find((one) => one.id === id)?.nextPart ?? '';
        const isKnown = next !== id && times.has(next);
        if (isKnown) expect(offer[0]).toBe(next);
        const rest = isKnown ? offer.slice(1) : offer;
        const shown = rest.map((other) => times.get(other) ?? Number.NaN);
        expect(shown).toEqual(shown.toSorted((a, b) => b - a));
      }
    }),
  );
});

test('the next part and what the editor chose are in', () => {
  fc.assert(
    fc.property(corpora, (stories) => {
      const known = new Set(stories.map(({ id }) => id));
      const lists = rankReadNext(stories);
      for (const { id, readNext, nextPart } of stories) {
        const wanted = nextPart === undefined ? readNext : [nextPart, ...readNext];
        const chosen = [...new Set(wanted)].filter((other) => other !== id && known.has(other));
        expect(lists.get(id)).toEqual(expect.arrayContaining(chosen.slice(0, 5)));
      }
    }),
  );
});

const sample = sampleStories(1500, 7);
const lists = rankReadNext(sample);

test('one more story, at whatever time, changes few other lists', () => {
  fc.assert(
    fc.property(fc.nat(sample.length - 1), (nth) => {
      const without = rankReadNext(sample.toSpliced(nth, 1));
      const changed = [...without].filter(([id, offer]) => offer.join() !== lists.get(id)?.join());
      expect(changed.length).toBeLessThan(60);
    }),
    { numRuns: 12, seed: 1 },
  );
});

test('a story that shares nothing with any, years later, changes no list', () => {
  const apart = {
    id: 'apart',
    headline: 'zzyzx',
    standfirst: 'qwxv',
    section: 'apart',
    topics: ['apart'],
    countries: [],
    published: new Date(Date.UTC(2030, 0)),
    readNext: [],
  };
  const more = rankReadNext([...sample, apart]);
  for (const [id, offer] of lists) expect(more.get(id)).toEqual(offer);
});

/** Stories in three languages, some of which are versions of one story. */
const mixed = corpora.chain((stories) =>
  fc
    .tuple(
      fc.array(fc.constantFrom('en', 'de', 'zh'), { minLength: 12, maxLength: 12 }),
      fc.array(fc.nat(5), { minLength: 12, maxLength: 12 }),
    )
    .map(([languages, works]): ReadNextStory[] => {
      const told = stories.map((one, nth) => ({ ...one, language: languages[nth] ?? 'en' }));
      const byWork = Map.groupBy(told.entries(), ([nth]) => works[nth] ?? 0);
      return [...byWork].flatMap(([work, entries]) => {
        const found = entries.map(([, one]) => one);
        // Those of work 0 have no versions.
        if (work === 0 || found.length === 1) return found;
        const unique = found.filter(
          (one) => found.find(({ language }) => language === one.language) === one,
        );
        const byLanguage = Object.fromEntries(unique.map(({ language, id }) => [language, id]));
        const versions = { byLanguage, otherwise: byLanguage['en'] ?? unique[0]?.id ?? '' };
        return unique.length === 1 ? unique : unique.map((one) => ({ ...one, versions }));
      });
    }),
);

test('no version of the story itself is offered, and of any other the one for its readers', () => {
  fc.assert(
    fc.property(mixed, (stories) => {
      const byId = new Map(stories.map((one) => [one.id, one]));
      const lists = rankReadNext(stories);
      for (const { id, versions, language = '' } of stories) {
        const others = stories.filter(
          (one) => one.id !== id && (!versions || one.versions !== versions),
        );
        const works = new Set(others.map((one) => one.versions ?? one.id));
        const offer = lists.get(id) ?? [];
        expect(offer).toHaveLength(Math.min(5, works.size));
        expect(new Set(offer.map((one) => byId.get(one)?.versions ?? one)).size).toBe(offer.length);
        for (const one of offer) {
          const offered = byId.get(one)?.versions;
          if (!offered) continue;
          expect(offered).not.toBe(versions);
          expect(one).toBe(offered.byLanguage[language] ?? offered.otherwise);
        }
      }
    }),
  );
});

test('what is in the reader’s language comes first, but for what an editor chose or comes next', () => {
  fc.assert(
    fc.property(mixed, (stories) => {
      const unchosen = stories.map((one) => ({ ...one, readNext: [], nextPart: undefined }));
      const byId = new Map(unchosen.map((one) => [one.id, one]));
      const lists = rankReadNext(unchosen);
      for (const { id, versions, language } of unchosen) {
        const offer = lists.get(id) ?? [];
        const own = offer.filter((one) => byId.get(one)?.language === language);
        expect(offer.slice(0, own.length)).toEqual(own);
        const there = unchosen.filter(
          (one) =>
            one.language === language && one.id !== id && (!versions || one.versions !== versions),
        );
        expect(own).toHaveLength(Math.min(5, there.length));
      }
    }),
  );
});

test('a story in a language of few is offered the others, however far away they are', () => {
  const german = [0, 700, 1499].map((nth) => ({ ...at(nth), language: 'de' }));
  const ofGerman = new Set(german.map(({ id }) => id));
  const rest = sample
    .filter(({ id }) => !ofGerman.has(id))
    .map((one) => ({ ...one, language: 'en', readNext: [] }));
  const lists = rankReadNext([...german, ...rest]);
  for (const { id } of german) {
    const others = german.filter((one) => one.id !== id).map((one) => one.id);
    expect(lists.get(id)?.slice(0, 2).toSorted()).toEqual(others.toSorted());
  }
});

function at(nth: number): ReadNextStory {
  const [found] = sample.slice(nth, nth + 1);
  if (found === undefined) throw new RangeError(`There is no story ${nth}.`);
  return { ...found, readNext: [], nextPart: undefined };
}
