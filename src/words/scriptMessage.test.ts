import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogueOf, wordKeys, wordLanguages } from './catalogues.ts';
import { namesOf } from './messages.ts';
import { messageParts, messageText } from './scriptMessage.ts';
import { wordsIn } from './words.ts';

/** What messages name that is a number. */
const counted = new Set(['count', 'minutes']);

test.each(wordLanguages)('in %s a script says what a page says', (language) => {
  const words = wordsIn(language);
  fc.assert(
    fc.property(fc.constantFrom(...wordKeys), fc.nat(2_000_000), (key, number) => {
      const message = words.forScript(key);
      const names = namesOf(catalogueOf(language)?.[key] ?? '').values;
      const values = Object.fromEntries(
        [...names].map((name) => [name, counted.has(name) ? number : `w${number}`]),
      );
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
  const message = words.forScript('moved');
  const [a, b] = [(text: string) => ['a', text], (text: string) => ['b', text]];
  const parts = ['See ', ['a', 'this'], ', or ', ['b', 'x'], '.'];
  expect(messageParts(message, { that: 'x' }, { a, b })).toEqual(parts);
  expect(messageParts(message, { that: 'x' }, { a })).toEqual(['See ', ['a', 'this'], ', or x.']);
});
