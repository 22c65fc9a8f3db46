/**
 * Makes links of a part of a text, to a file beside the text and to a place in it, lead there from any page.
 * @param html of the part, as pages of texts have it.
 * @param page path of the text's page, from the root of the host.
 */
export function linksFrom(html: string, page: string): string {
  return html.replaceAll(
    /(<a\s(?:[^>"]|"[^"]*")*?href=")(?:\.\/|(?=#))/g,
    (_, start: string) => start + page,
  );
}
