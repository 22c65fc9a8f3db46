import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openIndex } from '../../tools/fixtures/openIndex.ts';
import { syntheticSite, syntheticWords } from '../../tools/newsrooms/syntheticSite.ts';
import { inAskedLanguages } from '../query/askedLanguages.ts';
import { engine } from '../query/engine.ts';
import { forgivingAnswer } from '../query/forgivingAnswer.ts';
import { lexicon } from '../query/vocabulary.ts';
import { readState } from '../searchState.ts';
import { remembered } from './remembered.ts';

const word = fc.constantFrom(...syntheticWords, 'raill', 'xylophone', 'story', 'number12', 'of');
const part = fc.oneof(
  word,
  fc.tuple(word, word).map(([one, other]) => `"${one} ${other}"`),
  fc.tuple(word, word).map(([one, other]) => one + other),
);
const query = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));

test('whatever is watched for, it is what a reader finds who searches for it', async () => {
  const { pagefind } = await openIndex(syntheticSite(150, 9), 60);
  const words = {
    lexicon: lexicon(pagefind.loadWords),
    synonyms: [
      ['port', 'portal'],
      ['tariff', 'steel tax', 'yuan'],
    ],
  };
  const { findNewest } = engine(remembered(pagefind), words.synonyms);
  await fc.assert(
    fc.asyncProperty(query, async (asked) => {
      const { stories, ...said } = await findNewest(readState(new URLSearchParams({ q: asked })));
      const index = inAskedLanguages(pagefind.languages, asked, words.lexicon);
      const { stories: ranked, ...saidToReader } = await forgivingAnswer(asked, index, words);
      const newestFirst = ranked.map(({ id }) => id).toSorted((a, b) => (a < b ? 1 : -1));
      expect(stories.map(({ id }) => id)).toEqual(newestFirst);
      expect(said).toEqual(saidToReader);
    }),
    { numRuns: 200, examples: [['port tariff'], ['"rail port"'], ['cafe café'], ['railway of']] },
  );
});
