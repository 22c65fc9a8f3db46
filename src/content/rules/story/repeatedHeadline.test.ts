import { expect, test } from 'vitest';
import { lookWith } from '../../../tools/fixtures/lookWith.ts';
import { repeatedHeadline } from './repeatedHeadline.ts';

const look = (headline: string, standfirst: string, language = 'en') =>
  lookWith(repeatedHeadline, 'Text.', { headline, standfirst, language });

test('standfirsts that say the headline again', () => {
  expect(
    look('Port handles 3000 trains in May', 'The port handles 3000 trains in May, it said.'),
  ).toEqual([
    '3:13 The standfirst repeats the headline. | The port handles 3000 trains in May, it said.',
  ]);
  expect(look('中国铁路口岸列车增加', '中国铁路口岸列车增加了。', 'zh-Hans')).toHaveLength(1);
});

test('standfirsts that go on, with the same names', () => {
  expect(
    look('Alashankou handles 3000 trains', 'On 123 routes, Alashankou is one of two rail ports.'),
  ).toEqual([]);
  expect(look('Euro rises', 'The euro rises.')).toEqual([]);
});
