import { expect, test } from 'vitest';
import { readYaml } from './yamlDocument.ts';

const read = (text: string): unknown => readYaml(text, 'story.mdx').value;

test.each([
  ['standfirst: >-\n  口岸的货运量\n  上升了。', '口岸的货运量上升了。'],
  ['standfirst: >-\n  口岸，\n  2025 年\n\n  另一段', '口岸，2025 年\n另一段'],
  ['standfirst: 口岸的\n  货运量', '口岸的货运量'],
  ['standfirst: "口岸的\n  货运量"', '口岸的货运量'],
  ["standfirst: '口岸的\n  货运\n  量'", '口岸的货运量'],
  ['standfirst: 駅の\n  ホーム', '駅のホーム'],
  ['standfirst: 𠮷\n  野', '𠮷野'],
  ['standfirst: "口岸的\\\n  货运量"', '口岸的货运量'],
  ['standfirst: 甲 乙\n  甲\n  乙', '甲 乙甲乙'],
  ['standfirst: 甲 乙和甲\n  乙', '甲 乙和甲乙'],
  ['standfirst: 见“甲”\n  乙', '见“甲”乙'],
  ['standfirst: "He said —\n  “go”"', 'He said — “go”'],
  ['standfirst: |-\n  口岸的\n  货运量', '口岸的\n货运量'],
  ['standfirst: 甲 乙', '甲 乙'],
  ['standfirst: 中欧\n  China\n  Rail', '中欧 China Rail'],
  ['standfirst: >-\n  한국어\n  문장', '한국어 문장'],
  ['standfirst: The line\n  opens.', 'The line opens.'],
])('wrapped lines of %j have no space inside words', (text, expected) => {
  expect(read(text)).toEqual({ standfirst: expected });
});

test('also in lists and within maps', () => {
  expect(read('sources:\n  - name: 中国\n      铁路\n    url: a\n')).toEqual({
    sources: [{ name: '中国铁路', url: 'a' }],
  });
});
