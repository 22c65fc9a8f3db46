import { expect, test } from 'vitest';
import { subsetsAhead, uprightFiles } from './lettersAhead.ts';

test('letters that are fetched ahead, by what a paper says of itself', () => {
  const ahead = (text: string): string => subsetsAhead(text).join(' ');
  expect(ahead('The Harbour Gazette: déjà vu, Œuvre, Straße, “quoted” – £ and €')).toBe('');
  expect(ahead('Dziennik Portowy: co przypływa')).toBe('latin-ext');
  expect(ahead('Iğdır Postası')).toBe('latin-ext');
  expect(ahead('Газета порта')).toBe('cyrillic');
  expect(ahead('Łódź и Минск')).toBe('latin-ext cyrillic');
  expect(ahead('جريدة الميناء 报')).toBe('');
});

test('the upright files of a subset are those at its place', () => {
  const faces = ['a', 'b', 'c', 'd', 'e', 'f'].map((url, index) => ({
    style: index % 2 === 0 ? 'normal' : 'italic',
    src: [{ url }],
  }));
  expect(uprightFiles(faces, ['cyrillic'])).toEqual(['c']);
  expect(uprightFiles(faces, ['latin-ext', 'cyrillic-ext'])).toEqual(['a', 'e']);
});
