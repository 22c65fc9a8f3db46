import { expect, test } from 'vitest';
import { lookWith } from '../../../tools/fixtures/lookWith.ts';
import { speakerlessQuotation } from './speakerlessQuotation.ts';

const look = (body: string, fields = {}) => lookWith(speakerlessQuotation, body, fields);
const words = '“We have moved more trains than ever”';

test('a quotation that nobody said', () => {
  expect(look(`${words}. That is much.`)).toEqual([
    '9:1 Nobody is said to have spoken these words. | “We have moved more trains than ever”',
  ]);
});

test('quotations with a speaker, in the paragraph or before it', () => {
  expect(look(`${words}, said the minister.`)).toEqual([]);
  expect(look(`The ministry wrote:\n\n${words}.`)).toEqual([]);
  expect(look(`According to the port, ${words}.`)).toEqual([]);
});

test.each([
  ['a name behind a dash', `${words} – Ada Holm, 1997`],
  ['a name behind brackets', `${words} (Ada Holm).`],
  ['a name before it, as in an interview', `**Holm:** It is a rule here. ${words}. I keep it.`],
  ['an answer', `**A:** ${words} is how we have it.`],
  ['a proverb', `There is an adage, ${words}.`],
  ['an idea', `The notion of ${words} is new.`],
  ['a sum', `Ada Holm summed up the year: ${words}.`],
  ['a question', `Ask ${words}?`],
  ['other verbs', `As Ada Holm puts it, ${words}.`],
  ['an order by radio', `The foreman had radioed: ${words}.`],
  ['a clause', `Clause 12 holds ${words} to be too many.`],
  ['a title of capitals', 'At the panel “Why Your Port Needs a Plan for Fog” it rained.'],
  ['a title that is linked to', 'See [“a plan for all of our ports at once”](https://a.example/).'],
  ['a linked title in marks', 'See “[a plan for all of our ports at once](https://a.example/)”.'],
])('left alone: %s', (_what, body) => {
  expect(look(body)).toEqual([]);
});

test('a link elsewhere and a capital or two make no title', () => {
  expect(look(`See [Harwick](https://a.example/). ${words}.`)).toHaveLength(1);
  expect(look('“The port of Harwick has moved more trains than ever”.')).toHaveLength(1);
});

test('terms, titles, quoted blocks and other languages', () => {
  expect(look('It is called “break of gauge” here.')).toEqual([]);
  expect(look(`> ${words}.`)).toEqual([]);
  expect(look(`${words}.`, { language: 'de' })).toEqual([]);
});
