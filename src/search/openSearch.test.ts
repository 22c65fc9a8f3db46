import { expect, test } from 'vitest';
import { openSearch } from './openSearch.ts';

const places = {
  search: 'https://gauge.example/desk/search/',
  self: 'https://gauge.example/desk/opensearch.xml',
  icon: 'https://gauge.example/desk/favicon.ico',
};

test('browsers are told how to ask', () => {
  const publication = { name: 'Rail & Road', description: 'News of <both>.' };
  expect(openSearch(publication, places)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
      <ShortName>Rail &amp; Road</ShortName>
      <LongName>Rail &amp; Road</LongName>
      <Description>News of &lt;both&gt;.</Description>
      <Image width="32" height="32" type="image/x-icon">https://gauge.example/desk/favicon.ico</Image>
      <Url type="text/html" template="https://gauge.example/desk/search/?q={searchTerms}"/>
      <Url type="application/opensearchdescription+xml" rel="self" template="https://gauge.example/desk/opensearch.xml"/>
    </OpenSearchDescription>
    "
  `);
});

test.each([
  ['Break of Gauge', 'Break of Gauge'],
  ['The Transfer Yard Gazette', 'The Transfer'],
  ['Donaudampfschifffahrtsnachrichten', 'Donaudampfschiff'],
  ['𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷', '𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷'],
])('of the name %s, as much is told as the form has room for: %s', (name, short) => {
  const text = openSearch({ name, description: 'News.' }, places);
  expect(/<ShortName>(.*)<\/ShortName>/.exec(text)?.[1]).toBe(short);
});
