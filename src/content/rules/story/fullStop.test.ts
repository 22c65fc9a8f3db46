import { expect, test } from 'vitest';
import { lookWith } from '../../../tools/fixtures/lookWith.ts';
import { fullStop } from './fullStop.ts';

const look = (headline: string) =>
  lookWith(fullStop, 'Text.', { headline: JSON.stringify(headline) });

test('a headline that ends in a full stop', () => {
  expect(look('Port handled 3,000 trips.')).toEqual([
    '2:11 The headline ends in a full stop. | Port handled 3,000 trips.',
  ]);
  expect(look('铁路口岸。')).toHaveLength(1);
});

test('abbreviations, ellipses and other ends', () => {
  const headlines = [
    'Trade with the U.S.',
    'Who pays?',
    'And then…',
    'And then...',
    'Rails Inc.',
    'Up 3.5',
  ];
  for (const headline of headlines) expect(look(headline)).toEqual([]);
});
