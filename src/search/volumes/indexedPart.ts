import { z } from 'astro/zod';
import { digestOf } from '../../base/digest.ts';

/** What the search index needs to know of a story's page ahead of reading it. */
export const indexedStorySchema = z.object({
  /** Changes with what the index holds of the story, and with nothing else of its page. */
  digest: z.string(),
  published: z.date(),
});

export type IndexedStory = z.output<typeof indexedStorySchema>;

/**
 * Looks at a story's page.
 * @returns undefined for a page that is not searched, as one that only leads to another.
 * @throws RangeError for a searched page that does not tell when its story was published.
 */
export function indexedStory(html: string): IndexedStory | undefined {
  // Most pages are not searched, and long.
  return html.includes(' data-pagefind-body') ? storyOfPart(indexedPart(html)) : undefined;
}

/** The same for what was cut down already. */
export function storyOfPart(part: string): IndexedStory | undefined {
  if (!/<[^>]* data-pagefind-body[=\s>]/.test(part)) return undefined;
  const [, seconds] = / data-pagefind-sort="published:(-?\d+)"/.exec(part) ?? [];
  if (seconds === undefined) {
    throw new RangeError('A searched page has no data-pagefind-sort="published:<seconds>".');
  }
  return {
    digest: digestOf(part),
    published: new Date(Number(seconds) * 1000),
  };
}

/**
 * Cuts a page down to what Pagefind reads of it: its language, and the elements that it is told to
 * look at. What stands beside a story, as the ways to others, or in its margin, as others in short, is left out, and so
 * the index of a story cannot depend on it.
 */
export function indexedPart(html: string): string {
  const body = Math.max(0, html.indexOf('<body'));
  const [root = '<html>'] = /<html\b[^>]*>/.exec(html.slice(0, body)) ?? [];
  return `${root}<body>${elements(html, body).join('').replaceAll(aside, '')}</body></html>`;
}

/** What is told of other stories within one. */
const aside = /<aside\b[^>]* data-pagefind-ignore.*?<\/aside>/gs;

function elements(html: string, from: number): string[] {
  const found: string[] = [];
  let open: { start: number; name: string; depth: number } | undefined;
  const tags = new RegExp(tag);
  tags.lastIndex = from;
  for (let match = tags.exec(html); match !== null; match = tags.exec(html)) {
    const [text, closing, name] = match;
    if (name === undefined) continue;
    if (open === undefined) {
      if (closing === '' && text.includes(' data-pagefind-')) {
        open = { start: match.index, name, depth: 0 };
      } else continue;
    }
    if (name === open.name) open.depth += closing === '' ? 1 : -1;
    if (open.depth === 0) {
      found.push(html.slice(open.start, tags.lastIndex));
      open = undefined;
    }
  }
  // An element that never ends reaches to the end of the page, as a browser has it.
  return open === undefined ? found : [...found, html.slice(open.start)];
}

/** A tag, with its slash and its name, or a comment, which has neither. */
const tag = /<!--.*?-->|<(\/?)([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gis;
