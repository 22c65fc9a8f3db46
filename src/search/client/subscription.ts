import { leavesOut } from '../days.ts';
import type { ScriptWords } from '../scriptWords.ts';
import type { SearchState } from '../searchState.ts';
import { paths } from '../../base/addresses.ts';
import type { SearchPageParts } from './page.ts';

/**
 * Offers the feeds that carry what a search finds: those of a section, a topic, a country, a kind or
 * an author, when nothing else is asked for. No feed knows of words or of days.
 */
export function offerFeeds(
  { ticks, subscribe, subject, rss, jsonFeed }: SubscriptionParts,
  state: SearchState,
  words: ScriptWords,
): void {
  const [only, second] = ticks.filter(({ checked }) => checked);
  const page = only?.dataset['feeds'];
  const fits =
    page !== undefined && second === undefined && state.query === '' && !leavesOut(state.days);
  subscribe.hidden = !fits;
  if (!fits) return;
  const name = only?.dataset['label'] ?? '';
  subject.textContent = name;
  rss.type = 'application/rss+xml';
  rss.href = paths.rssOf(page);
  rss.setAttribute('aria-label', words('feed.format', { format: 'RSS', feed: name }));
  jsonFeed.type = 'application/feed+json';
  jsonFeed.href = paths.jsonFeedOf(page);
  jsonFeed.setAttribute('aria-label', words('feed.format', { format: 'JSON Feed', feed: name }));
}

type SubscriptionParts = Pick<
  SearchPageParts,
  'ticks' | 'subscribe' | 'subject' | 'rss' | 'jsonFeed'
>;
