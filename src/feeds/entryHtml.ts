import sanitizeHtml, { type Attributes, type IFrame, type IOptions } from 'sanitize-html';
import { plainHtmlAttributes, plainHtmlTags } from '../stories/body/plainHtml.ts';

/** The story that an entry of a feed tells. */
export interface EntryPlace {
  /** Its id; it keeps the footnotes of its HTML apart from those of other entries. */
  readonly id: string;
  /** Its absolute address, from which relative links are meant. */
  readonly address: string;
}

/**
 * Makes a story's HTML fit to stand among other stories in any reader: plain elements alone, no
 * class, style, script or data attribute, and every address absolute. Only a footnote and its mark
 * link to each other within the entry; a link to a heading leads to it on the story's page.
 * @param html as drawn, good or bad.
 */
export function entryHtml(html: string, place: EntryPlace): string {
  const footnotes = footnoteAnchors(html);
  return sanitizeHtml(html, {
    ...allowed,
    transformTags: {
      '*': (tagName, written) => ({ tagName, attribs: settled(written, place, footnotes) }),
    },
    exclusiveFilter: showsNothing,
  }).trim();
}

const allowed = {
  allowedTags: [
    ...plainHtmlTags,
    ...['aside', 'figcaption', 'figure', 'h2', 'h3', 'h4', 'h5', 'h6', 'img'],
  ],
  allowedAttributes: {
    // `headers` names ids, which an entry has for its footnotes only.
    '*': plainHtmlAttributes.filter((name) => name !== 'headers'),
    img: ['src', 'alt', 'width', 'height'],
    td: ['align'],
    th: ['align'],
  },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['https', 'http'] },
  // What stands in these is no text for a reader.
  nonTextTags: ['script', 'style', 'template', 'noscript', 'svg', 'math', 'option', 'textarea'],
} satisfies IOptions;

/** The ids that footnotes and their marks link to. Most HTML has none, which is seen without parsing. */
function footnoteAnchors(html: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  if (!/data-footnote/i.test(html)) return anchors;
  sanitizeHtml(html, {
    onOpenTag: (_, attributes) => {
      if (isFootnoteLink(attributes)) anchors.add(anchorOf(attributes['href']));
    },
  });
  return anchors;
}

function isFootnoteLink(attributes: Attributes): boolean {
  return 'data-footnote-ref' in attributes || 'data-footnote-backref' in attributes;
}

function anchorOf(link = ''): string {
  return link.replace(/^#/, '');
}

function settled(
  written: Attributes,
  { id: story, address }: EntryPlace,
  footnotes: ReadonlySet<string>,
): Attributes {
  const { id = '', href, src, cite, 'aria-label': label, ...others } = written;
  const prefix = `${story.replaceAll('/', '-')}-`;
  const inFootnotes = isFootnoteLink(written);
  const attributes = {
    id: footnotes.has(id) ? prefix + id : undefined,
    title: inFootnotes ? label : undefined,
    align: alignment(written),
    ...others,
    cite: absolute(cite, address),
    src: absolute(src, address),
    // Last, since the W3C's feed check finds links by `<a href=`, and would take a footnote's, which
    // is right where it stands, for a relative address.
    href: inFootnotes ? `#${prefix}${anchorOf(href)}` : absolute(href, address),
  };
  return Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function absolute(target: string | undefined, address: string): string | undefined {
  if (target === undefined || !URL.canParse(target, address)) return undefined;
  return new URL(target, address).href;
}

/** Markdown aligns a table's columns by style; the older attribute does it in every reader. */
function alignment({ style = '' }: Attributes): string | undefined {
  return /(?:^|;)\s*text-align:\s*(left|center|right)\b/.exec(style)?.[1];
}

/** An image without an address. */
function showsNothing({ tag, attribs }: IFrame): boolean {
  return tag === 'img' && attribs['src'] === undefined;
}
