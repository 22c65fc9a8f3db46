import fc from 'fast-check';
import { expect, test } from 'vitest';
import { downloadIn, kindOfFile } from './downloads.ts';

const page = 'https://gauge.example/desk/stories/2025/06/first/';

test('whatever a file is called, and wherever it stands, its link leads below the page of the text', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((text) => !/[/\\\p{C}]/u.test(text) && text.trim() === text)
    .map((text) => `${text}a.csv`);
  const folder = fc.constantFrom('./', '../', './data/', '../../2024/');
  fc.assert(
    fc.property(folder, name, fc.constantFrom('', '#row=2'), (above, file, anchor) => {
      const download = downloadIn(`${above}${encodeURIComponent(file)}${anchor}`);
      expect(download?.path).toBe(`${above}${file}`);
      expect(download?.name).toBe(file);
      const { href } = new URL(download?.href ?? '', page);
      expect(href).toBe(`${page}${encodeURIComponent(file)}${anchor}`);
    }),
  );
});

test.each([
  './second.mdx',
  './second.md',
  './page.html',
  './Chart.astro',
  './README',
  './',
  '../',
  './2025/06/first',
  'traffic.csv',
  '/traffic.csv',
  'https://gauge.example/traffic.csv',
  '#traffic.csv',
])('%s is no file beside a text', (target) => {
  expect(downloadIn(target)).toBeUndefined();
});

test('a file is told by its ending', () => {
  expect(kindOfFile('Line plan.tar.gz')).toBe('GZ');
  expect(kindOfFile('traffic.csv')).toBe('CSV');
});
