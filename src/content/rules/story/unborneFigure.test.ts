import { expect, test } from 'vitest';
import { lookWith } from '../../../tools/fixtures/lookWith.ts';
import { unborneFigure } from './unborneFigure.ts';

const look = (headline: string, body: string, fields = {}) =>
  lookWith(unborneFigure, body, { headline, ...fields });

test('numbers that the text does not have', () => {
  expect(look('Port handled 3,000 trips', 'It handled 2,400 trips on 12 routes.')).toEqual([
    '2:11 The headline says 3,000, and the text below does not. | Port handled 3,000 trips',
  ]);
  expect(
    look('Rates up', 'By 3 per cent.', { standfirst: 'Up 5.1 per cent to $43.7 billion.' }),
  ).toHaveLength(2);
  expect(
    look('Handel wächst um 12,5 Prozent', 'Um 12,6 Prozent.', { language: 'de' }),
  ).toHaveLength(1);
});

test('numbers that stand anywhere in the text, rounded, in words or in another form', () => {
  expect(
    look('Port handled 3,000 trips on 123 routes', 'It was 3,066.\n\n| Routes |\n| --- |\n| 123 |'),
  ).toEqual([]);
  expect(look('Over 16,000 trips', 'There were 16,400 trips.')).toEqual([]);
  expect(look('53 duties to end', 'Of 53 countries.\n\n> Quoted.')).toEqual([]);
  expect(look('Ten ports, 10 lines', 'Ten lines.')).toEqual([]);
  expect(look('$4 billion for rails', 'It gave $4bn.')).toEqual([]);
  expect(look('12,5 Prozent', 'Genau 12,5 Prozent.', { language: 'de' })).toEqual([]);
});

test('what two figures of a sentence or a row differ by', () => {
  const lost = 'Port lost 100,000 boxes';
  expect(look(lost, 'It handled 3.9 million boxes in 2025, down 2.5% from 4.0 million.')).toEqual(
    [],
  );
  expect(look(lost, '| 2024 | 2025 |\n| --: | --: |\n| 4,000,000 | 3,900,000 |')).toEqual([]);
  expect(look('25 trains more', 'There were 60 trains a week. Now it is 85.')).toHaveLength(1);
  expect(look(lost, 'It handled 3.9 million, not 4.1 million.')).toHaveLength(1);
});

test('years, small numbers and names are not looked for', () => {
  expect(look('G7 meets in 2025 on 3 rails, 5G and A320', 'It met.')).toEqual([]);
});
