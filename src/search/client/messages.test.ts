import { expect, test } from 'vitest';
import { wordsIn } from '../../words/words.ts';
import { readScriptWords, wordsForScript } from '../scriptWords.ts';
import { found } from './messages.ts';

const words = readScriptWords(JSON.stringify(wordsForScript(wordsIn('en-GB'))), 'en-GB');

test.each([
  ['gauge', 0, 'No story for “gauge”'],
  ['gauge', 1, '1 story for “gauge”'],
  ['gauge', 1234, '1,234 stories for “gauge”'],
  ['"xylophone quartet"', 0, 'No story for "xylophone quartet"'],
  ['“break of gauge” map', 2, '2 stories for “break of gauge” map'],
  ['', 2, '2 stories'],
])('%j finds %i', (query, total, expected) => {
  expect(found(query, total, words)).toBe(expected);
});
