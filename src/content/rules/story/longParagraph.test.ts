import { expect, test } from 'vitest';
import { lookWith } from '../../../tools/fixtures/lookWith.ts';
import { longParagraph } from './longParagraph.ts';

const words = (number: number, word = 'train'): string => Array(number).fill(word).join(' ');

test('paragraphs of more than 120 words, wherever they stand', () => {
  const body = `${words(120)}.\n\n${words(121)}.\n\n> ${words(130)}.\n\n<Note>\n\n${words(121)}.\n\n</Note>\n`;
  expect(lookWith(longParagraph, body).map((line) => line.replace(/ \|.*/, ''))).toEqual([
    '11:1 The paragraph has 121 words; on a phone, more than 120 are a wall.',
    '13:3 The paragraph has 130 words; on a phone, more than 120 are a wall.',
    '17:1 The paragraph has 121 words; on a phone, more than 120 are a wall.',
  ]);
});

test('Chinese words are counted as words', () => {
  expect(lookWith(longParagraph, '铁路'.repeat(121), { language: 'zh-Hans' })).toHaveLength(1);
  expect(lookWith(longParagraph, '铁路'.repeat(100), { language: 'zh-Hans' })).toEqual([]);
});

test('lists, tables and code may be longer', () => {
  const cells = `| A |\n| --- |\n| ${words(130)} |`;
  expect(lookWith(longParagraph, `- ${words(130)}\n\n${cells}\n\n\`${words(130)}\`\n`)).toEqual([]);
});
