import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogueOf, wordKeys, wordLanguages } from './catalogues.ts';
import { namesOf } from './messages.ts';
import { messageParts, messageText } from './scriptMessage.ts';
import { wordsIn } from './words.ts';

test.each(wordLanguages)('in %s a script says what a page says', (language) => {
  const words = wordsIn(language);
  fc.assert(
    fc.property(fc.constantFrom(...wordKeys), fc.nat(2_000_000), (key, number) => {
      const message = words.forScript(key);
      const names = namesOf(catalogueOf(language)?.[key] ?? '').values;
      const values = Object.fromEntries([...names].map((name) => [name, number]));
      const said = words
        .parts(key, values)
        .map((part) => (typeof part === 'string' ? part : part.text));
      expect(messageText(message, values)).toBe(said.join(''));
    }),
    { numRuns: 500 },
  );
});

test('nodes stand where the tags were', () => {
  const words = wordsIn('en', { moved: 'See <a>this</a>, or <b>{that}</b>.' });
  const [a, b] = [{ node: 'a' }, { node: 'b' }];
  expect(messageParts(words.forScript('moved'), { that: 'x' }, { a, b })).toEqual([
    'See ',
    a,
    ', or ',
    b,
    '.',
  ]);
  expect(messageParts(words.forScript('moved'), { that: 'x' }, { a })).toEqual([
    'See ',
    a,
    ', or x.',
  ]);
});
