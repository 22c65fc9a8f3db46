import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { keptReadNext } from './keptReadNext.ts';
import { rankReadNext } from './rankReadNext.ts';

const ids = fc.constantFrom(...'abcdefgh');
const words = fc.constantFrom('tin', 'rail rail', 'port tin', '');
const edition = fc.uniqueArray(
  fc.record({
    id: ids,
    headline: words,
    standfirst: words,
    section: fc.constantFrom('news', 'metals'),
    topics: fc.array(fc.constantFrom('tin', 'trade'), { maxLength: 2 }),
    countries: fc.array(fc.constantFrom('BO', 'CN'), { maxLength: 1 }),
    published: fc.nat(2).map((day) => new Date(Date.UTC(2025, 0, 1 + day * 20))),
    readNext: fc.array(ids, { maxLength: 2 }),
    nextPart: fc.option(ids, { nil: undefined }),
    language: fc.constantFrom('en', 'de'),
    versions: fc.constantFrom(undefined, { byLanguage: { de: 'b', en: 'c' }, otherwise: 'c' }),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);

test('whatever editions came before, each has what is reckoned of all its stories, kept or not', async () => {
  const file = join(await temporaryFolder({}), 'read-next');
  await fc.assert(
    fc.asyncProperty(fc.array(edition, { minLength: 1, maxLength: 4 }), async (editions) => {
      for (const stories of editions) {
        const reckoned = Object.fromEntries(rankReadNext(stories));
        for (const again of [stories, stories.toReversed(), stories]) {
          expect(Object.fromEntries(await keptReadNext(again, file, 'this code'))).toEqual(
            reckoned,
          );
        }
      }
    }),
    { numRuns: 50 },
  );
});
