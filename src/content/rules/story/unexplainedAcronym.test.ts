import { expect, test } from 'vitest';
import { lookWith } from '../../../tools/fixtures/lookWith.ts';
import { unexplainedAcronym } from './unexplainedAcronym.ts';

const look = (body: string, style?: Parameters<typeof lookWith>[3]) =>
  lookWith(unexplainedAcronym, body, {}, style);

test('an acronym that is used twice and never spelled out', () => {
  expect(look('The EAEU met. The EAEU voted.')).toEqual([
    '9:5 "EAEU" is never spelled out. | EAEU',
  ]);
});

test('acronyms with their long form, in any order', () => {
  const texts = [
    'The Eurasian Economic Union (EAEU) met. The EAEU voted.',
    'The EAEU (Eurasian Economic Union) met. The EAEU voted.',
    'A twenty-foot equivalent unit is a size. TEU, TEU.',
    'EAEU stands for a union. EAEU, EAEU.',
    '| Term | Meaning |\n| --- | --- |\n| EXW | Ex works |\n\nEXW, EXW.',
  ];
  for (const text of texts) expect(look(text)).toEqual([]);
});

test.each([
  ['names of ships', 'The MV EVER GLORY came. EVER GLORY left.'],
  ['companies', 'MSC and CMA CGM and HMM. MSC and CMA CGM and HMM.'],
  ['numbers of Rome', 'World War III and Henry VIII. III, VIII.'],
  ['addresses', 'See SAM.gov. See SAM.gov.'],
  ['units behind their number', 'It moved 24,000 TEU, then 2 million TEU.'],
  ['terms of trade', 'Wheat was $231 FOB and $250 CIF. FOB and CIF.'],
  ['words that are meant to be loud', 'It ALWAYS wins, it ALWAYS does, as always.'],
  ['techniques', 'HTML and JSON. HTML and JSON.'],
])('left alone: %s', (_what, body) => {
  expect(look(body)).toEqual([]);
});

test('a unit that stands by itself too', () => {
  expect(look('It moved 24,000 TEU. A TEU is small. TEU.')).toHaveLength(1);
});

test('what all know, what the desk knows, what stands once, and what is no acronym', () => {
  expect(look('The WTO and USD. The WTO and USD. Once EAEU.')).toEqual([]);
  expect(look('The CRCT. The CRCT.', [{ write: 'CRCT', not: ['Crct'] }])).toEqual([]);
  expect(look('## EAEU AND EAEU\n\n`EAEU` and `EAEU`, HS-8504, A320.')).toEqual([]);
});
