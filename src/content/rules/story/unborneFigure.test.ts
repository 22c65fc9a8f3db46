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

test('what two figures of a sentence or a row make in per cent', () => {
  const fell = { standfirst: 'Revenue fell 8.4% in the quarter.' };
  expect(look('Rates', 'Revenue was €3.08 billion, after €3.36 billion.', fell)).toHaveLength(1);
  expect(look('Rates', 'Revenue was €3.08 billion, after €3.3625 billion.', fell)).toEqual([]);
  expect(look('Rates', '| 2024 | 2025 |\n| --: | --: |\n| 3,362 | 3,080 |', fell)).toEqual([]);
  expect(look('8.4 ports', 'Revenue was 3,080, after 3,362.')).toHaveLength(1);
});

test('figures by the thousand in one sentence are compared without keeping every pair', () => {
  const all = Array.from({ length: 8000 }, (_, index) => 1000 + 7 * index).join(' and ');
  expect(look('43.7 ports', all)).toHaveLength(1);
});

test('what the text counts by its headings, entries and rows', () => {
  const entries = (number: number) => Array.from({ length: number }, () => '- A way.').join('\n');
  expect(look('6 ways to fail', entries(6))).toEqual([]);
  expect(look('6 ways to fail', entries(7))).toHaveLength(1);
  expect(look('11 ways to fail', `${entries(6)}\n\nMore:\n\n${entries(5)}`)).toEqual([]);
  expect(look('6 ways to fail', '## A\n\nText.\n\n'.repeat(6))).toEqual([]);
  expect(look('6 ports', `| Port |\n| --- |\n${'| A |\n'.repeat(6)}`)).toEqual([]);
});

test('days of a month, and numbers that are names', () => {
  expect(look('Opens on 15 June', 'On Sunday.')).toEqual([]);
  expect(look('Opens on June 15', 'On Sunday.')).toEqual([]);
  expect(look('Ab dem 15. Juni', 'Am Sonntag.', { language: 'de' })).toEqual([]);
  expect(
    look('Section 301 duties on headings 7210 and 7212 in week 27 of FY 24', 'They end.'),
  ).toEqual([]);
  expect(look('Opens 15 ports', 'On Sunday.')).toHaveLength(1);
});

test('an "m" is millions or metres', () => {
  expect(look('Port moves 1.24 million boxes', 'It moved 1.24m boxes.')).toEqual([]);
  expect(look('Ship draws 12.8 metres', 'It draws 12.8m.')).toEqual([]);
});

test('numbers close to words of Chinese and Arabic', () => {
  const chinese = { language: 'zh-Hans' };
  expect(look('吞吐量达 6.9 亿吨，6月12日起', '完成6.9亿吨。', chinese)).toEqual([]);
  expect(look('吞吐量达6.9亿吨', '完成69000万吨。', chinese)).toEqual([]);
  expect(look('吞吐量达6.9亿吨', '完成6.8亿吨。', chinese)).toHaveLength(1);
  expect(look('وصلت 45 سفينة', 'وصلت إلى الميناء و45 سفينة.', { language: 'ar' })).toEqual([]);
});

test('years, small numbers and names are not looked for', () => {
  expect(look('G7 meets in 2025 on 3 rails, 5G and A320', 'It met.')).toEqual([]);
});
