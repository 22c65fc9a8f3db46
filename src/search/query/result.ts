import { momentOf, pathOf } from '../indexValues.ts';
import { printed } from '../text/signs.ts';
import { type Chapter, chaptersOf } from './chapters.ts';
import { type ExcerptPart, excerptParts } from './excerpt.ts';
import { isRecord, listAt, textAt } from '../typeGuards.ts';
import { withNoteMarks } from './noteMarks.ts';
import { withTextFragment } from './textFragment.ts';

/** A story that was found. */
export interface Result {
  /** Under the site's base, and with a text fragment where a passage matched. */
  readonly url: string;
  readonly headline: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly kicker: string | undefined;
  readonly published: Date | undefined;
  /** Ids, as the facets have them. */
  readonly section: string | undefined;
  readonly kind: string | undefined;
  readonly excerpt: readonly ExcerptPart[];
  readonly chapters: readonly Chapter[];
  /** The path of a small image. */
  readonly image: string | undefined;
}

/**
 * Reads a story as Pagefind gives it.
 * @param index the language of the index that it is in.
 * @throws TypeError for what is none, as when a file of another build's index was loaded.
 */
export function readResult(found: unknown, index: string): Result {
  const url = textAt(found, 'url');
  if (!isRecord(found) || url === undefined) throw new TypeError('Pagefind gave no story.');
  const excerpt = textAt(found, 'excerpt') ?? '';
  const language = firstText(listAt(found.filters, 'language')) ?? index;
  return {
    url: withTextFragment(url, { excerpt: withNoteMarks(found, excerpt), language }),
    language,
    headline: shownAt(found.meta, 'title') ?? url,
    kicker: shownAt(found.meta, 'kicker'),
    published: momentOf(textAt(found.meta, 'published') ?? ''),
    section: firstText(listAt(found.filters, 'section')),
    kind: firstText(listAt(found.filters, 'kind')),
    excerpt: excerptParts(excerpt, textAt(found, 'content') ?? ''),
    chapters: chaptersOf(found, language),
    image: pathOf(textAt(found.meta, 'image') ?? ''),
  };
}

function shownAt(meta: unknown, name: string): string | undefined {
  const text = textAt(meta, name);
  return text && printed(text);
}

function firstText(list: readonly unknown[]): string | undefined {
  return list.find((item) => typeof item === 'string');
}
