import { expect, test } from 'vitest';
import { lookWith } from '../../../tools/fixtures/lookWith.ts';
import { mixedUnits } from './mixedUnits.ts';

const look = (body: string, fields = {}) => lookWith(mixedUnits, body, fields);

test('two units for one thing', () => {
  expect(look('It took 500 tonnes.\n\nThen 300 tons came over 20 km, and 12 miles.')).toEqual([
    '11:6 The story has tonnes and tons. | 300 tons',
    '11:36 The story has kilometres and miles. | 12 miles',
  ]);
});

test('one unit throughout, a second in brackets, and words that are no unit', () => {
  expect(look('500 tonnes and 20 km (12 miles), tons of work, miles away.')).toEqual([]);
  expect(look('500 tonnes, 300 tons.', { language: 'de' })).toEqual([]);
});
