import { zonedIso } from '../base/times.ts';
import type { Publication } from '../content/fields/publication.ts';
import { paths } from '../base/addresses.ts';
import { lastChange } from './lastChange.ts';
import type { SitemapPage, SitemapStory } from './sitemap.ts';

/** What a news sitemap asks of a story. */
export interface NewsStory extends SitemapStory {
  readonly id: string;
  readonly data: SitemapStory['data'] & { readonly headline: string };
}

/** What it asks of the publication. */
export type NewsPublication = Pick<Publication, 'name' | 'language' | 'timeZone'>;

/**
 * The pages of the Google News sitemap: the stories of the last two days, newest first.
 * Where there are none, the front page stands in it without being news: the schema wants a page,
 * and Google takes one that has no news in it.
 * @param stories newest first.
 * @param now the build's clock.
 */
export function newsPages(
  stories: readonly NewsStory[],
  publication: NewsPublication,
  now: Date,
): SitemapPage[] {
  const oldest = now.getTime() - newsPeriod;
  const recent = stories.filter(
    // In development there are stories that lie ahead.
    ({ data: { published } }) => published.getTime() >= oldest && published <= now,
  );
  if (recent.length > 0) {
    return recent.slice(0, mostStories).map((story) => newsPage(story, publication));
  }
  const [newest] = stories;
  return [{ path: paths.front, changed: newest && lastChange(newest.data, publication.timeZone) }];
}

/** Google takes no more. */
const mostStories = 1000;

/** Milliseconds for which a story is news to a news sitemap. */
export const newsPeriod = 2 * 24 * 60 * 60 * 1000;

function newsPage(story: NewsStory, publication: NewsPublication): SitemapPage {
  const { headline, published } = story.data;
  return {
    path: paths.story(story.id),
    changed: lastChange(story.data, publication.timeZone),
    news: {
      publication: { name: publication.name, language: newsLanguage(publication.language) },
      publication_date: zonedIso(published, publication.timeZone),
      title: headline,
    },
  };
}

/**
 * A language as Google News writes it: ISO 639, but for Chinese, of which it knows two.
 * @param tag BCP 47; where a Chinese one names no script, the likeliest is taken (CLDR).
 */
export function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}
