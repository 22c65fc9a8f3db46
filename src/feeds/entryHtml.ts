import sanitizeHtml, { type Attributes, type IFrame, type IOptions } from 'sanitize-html';
import { plainHtmlAttributes, plainHtmlTags } from '../content/body/plainHtml.ts';

/**
 * Makes a story's HTML fit to stand among other stories in any reader: plain elements alone, no
 * class, style, script or data attribute, and every address absolute. A link to a footnote, back from
 * one or to a heading leads to it on the story's page: readers take a bare "#…" for a place of their
 * own page, of the feed or of the site's front page.
 * @param html as drawn, good or bad.
 * @param address the absolute address of the story's page.
 */
export function entryHtml(html: string, address: string): string {
  return sanitizeHtml(html, {
    ...allowed,
    transformTags: { '*': (tagName, written) => ({ tagName, attribs: settled(written, address) }) },
    exclusiveFilter: showsNothing,
  }).trim();
}

const allowed = {
  allowedTags: [
    ...plainHtmlTags,
    ...['aside', 'figcaption', 'figure', 'h2', 'h3', 'h4', 'h5', 'h6', 'img'],
  ],
  allowedAttributes: {
    // No `id`, which would stand twice where a reader shows entries together; `headers` names ids.
    '*': plainHtmlAttributes.filter((name) => name !== 'id' && name !== 'headers'),
    img: ['src', 'alt', 'width', 'height'],
    td: ['align'],
    th: ['align'],
  },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['https', 'http'] },
  // What stands in these is no text for a reader.
  nonTextTags: ['script', 'style', 'template', 'noscript', 'svg', 'math', 'option', 'textarea'],
} satisfies IOptions;

function settled(written: Attributes, address: string): Attributes {
  const { href, src, cite, 'aria-label': label, ...others } = written;
  const attributes = {
    // What the page says of its arrow back, for who cannot see it.
    title: 'data-footnote-backref' in written ? label : undefined,
    align: alignment(written),
    ...others,
    cite: absolute(cite, address),
    src: absolute(src, address),
    href: absolute(href, address),
  };
  return Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function absolute(target: string | undefined, address: string): string | undefined {
  if (target === undefined || !URL.canParse(target, address)) return undefined;
  return new URL(target, address).href;
}

/** Pages align a table's columns by class; the older attribute does it in every reader. */
function alignment({ class: names = '' }: Attributes): string | undefined {
  return /(?:^|\s)aligned-(left|center|right)(?:\s|$)/.exec(names)?.[1];
}

/** An image without an address. */
function showsNothing({ tag, attribs }: IFrame): boolean {
  return tag === 'img' && attribs['src'] === undefined;
}
