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

test('terms, titles, quoted blocks and other languages', () => {
  expect(look('It is called “break of gauge” here.')).toEqual([]);
  expect(look(`> ${words}.`)).toEqual([]);
  expect(look(`${words}.`, { language: 'de' })).toEqual([]);
});
