import { escapeUTF8 } from 'entities';

/**
 * Describes the site's search for browsers (https://github.com/dewitt/opensearch, OpenSearch 1.1).
 * @param publication its name, and its description, of which 1,024 characters are told.
 * @param places absolute addresses: of the search page, of this document, and of an icon of 32 pixels.
 * @returns XML.
 */
export function openSearch(
  { name, description }: { readonly name: string; readonly description: string },
  places: { readonly search: string; readonly self: string; readonly icon: string | undefined },
): string {
  const element = (tag: string, text: string): string => `  <${tag}>${escapeUTF8(text)}</${tag}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element('ShortName', shortened(name, 16)),
    element('LongName', shortened(name, 48)),
    element('Description', shortened(description, 1024)),
    ...(places.icon === undefined
      ? []
      : [`  <Image width="32" height="32" type="image/x-icon">${escapeUTF8(places.icon)}</Image>`]),
    `  <Url type="text/html" template="${escapeUTF8(places.search)}?q={searchTerms}"/>`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeUTF8(places.self)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

/** Whole words, as many as fit; the start of the first where none does. */
function shortened(text: string, most: number): string {
  if ([...text].length <= most) return text;
  const [, whole] = new RegExp(`^(.{1,${most}})\\s`, 'u').exec(text) ?? [];
  return whole?.trimEnd() ?? [...text].slice(0, most).join('');
}
