import { expect, test } from 'vitest';
import { linksFrom } from './linksFrom.ts';

const page = '/desk/stories/2025/06/a/';

test('links to files beside a text and to places in it lead to the text’s own page', () => {
  expect(
    linksFrom('<a href="./trips.csv" download>a</a> <a title="1 > 0" href="#fn-1">b</a>', page),
  ).toBe(`<a href="${page}trips.csv" download>a</a> <a title="1 > 0" href="${page}#fn-1">b</a>`);
});

test('other addresses, and what a drawing is made of, stay as they are', () => {
  const html =
    '<a href="/desk/about/">a</a><a href="https://example.org/#b">b</a><svg><use href="#c"/></svg><abbr title="d">d</abbr>';
  expect(linksFrom(html, page)).toBe(html);
});
