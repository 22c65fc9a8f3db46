import { expect, test } from 'vitest';
import { longFormsIn } from './longForms.ts';

test.each([
  ['The United Negro College Fund (UNCF) said.', 'UNCF', 'United Negro College Fund'],
  ['at the Bank of England (BOE)', 'BOE', 'Bank of England'],
  ['by the Ministry of Transport and Roads (MTR)', 'MTR', 'Ministry of Transport and Roads'],
  ['Asia-Pacific Economic Cooperation (APEC)', 'APEC', 'Asia-Pacific Economic Cooperation'],
  ['die Deutsche Bahn Cargo (DBC) fuhr', 'DBC', 'Deutsche Bahn Cargo'],
  ['Евразийский экономический союз (ЕЭС)', 'ЕЭС', 'Евразийский экономический союз'],
  ['its Twenty-foot Equivalent Units (TEUs)', 'TEU', 'Twenty-foot Equivalent Units'],
])('%s explains %s', (text, short, long) => {
  expect(longFormsIn(text)).toEqual([{ short, long }]);
});

test.each([
  'The minister (EU) said.',
  'A ship sank (IMO) there.',
  'three small words (TSW)',
  '(NATO)',
  'The United Fund (UNCF)',
])('%s explains nothing', (text) => {
  expect(longFormsIn(text)).toEqual([]);
});
