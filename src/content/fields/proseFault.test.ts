import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOfProse, faultOfTitle } from './proseFault.ts';

test('text of any script, with the marks and isolates that it needs', () => {
  for (const text of [
    '',
    'A line opens',
    '中欧班列',
    'می‌خواهم',
    'הרכבת \u200Fיצאה',
    'Gauge \u2068עברית\u2069 and \u2067\u2066b\u2069\u2069',
    '👨‍👩‍👧',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
    '—',
    '1,435',
    'é',
  ]) {
    expect(faultOfProse(text)).toBeUndefined();
  }
});

test('text of which nothing is seen', () => {
  for (const text of [
    '\u200B',
    '\u200B \u2060',
    '\u00AD\u00AD',
    '\u3164',
    '\u2800\u2800',
    '\u200E',
    '\u{E0041}\u{E0042}',
    '\uFE0F',
    '\u115F\u1160',
    '\u0301',
    '\uE000',
  ]) {
    expect([text, faultOfProse(text)?.message]).toEqual([
      text,
      'holds nothing that a reader can see.',
    ]);
  }
});

test('titles by which no search could find what they are of', () => {
  for (const text of ['—', '☃ … !!', '👨‍👩‍👧', '?', 'ʹ'])
    expect([text, faultOfTitle(text)?.message]).toEqual([
      text,
      'holds no word, by which readers could search for it.',
    ]);
  for (const text of ['', '中欧班列', '1,435', 'Why?', '«Қос»'])
    expect([text, faultOfTitle(text)]).toEqual([text, undefined]);
  expect(faultOfTitle('\u200B')).toEqual(faultOfProse('\u200B'));
});

test('characters that turn the direction of what follows', () => {
  const said = (text: string) => faultOfProse(text)?.message;
  for (const code of ['202A', '202B', '202C', '202D', '202E', '2066', '2067', '2068', '2069']) {
    const character = String.fromCodePoint(Number.parseInt(code, 16));
    expect(said(`A line${character} opens`)).toBe(
      `holds an invisible character (U+${code}) that turns round what follows.`,
    );
  }
  expect(said('\u2067a\u2069\u2069')).toContain('U+2069');
  expect(said('\u2067\u202Ea\u202C\u2069')).toContain('U+202E');
  expect(said('\u2069a\u2067')).toContain('U+2069');
});

test('around visible text, isolates pass where each is closed after it was opened', () => {
  const mark = fc.constantFrom('\u2066', '\u2067', '\u2068', '\u2069', 'a');
  fc.assert(
    fc.property(fc.array(mark), (marks) => {
      let text = `a${marks.join('')}`;
      const given = text;
      while (/[\u2066-\u2068]a*\u2069/.test(text)) {
        text = text.replaceAll(/[\u2066-\u2068](a*)\u2069/g, '$1');
      }
      expect(faultOfProse(given) === undefined).toBe(/^a+$/.test(text));
    }),
  );
});
