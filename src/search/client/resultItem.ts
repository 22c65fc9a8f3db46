import { inLanguage } from '../../base/inLanguage.ts';
import type { Result } from '../query/result.ts';
import type { FacetPanel } from './facetPanel.ts';
import { part } from './page.ts';

/**
 * Fills a copy of the page's template with a result.
 * @param label gives the names of sections and kinds.
 * @param day writes the day of publication.
 */
export function resultItem(
  template: HTMLTemplateElement,
  result: Result,
  label: FacetPanel['label'],
  day: Intl.DateTimeFormat,
): DocumentFragment {
  const item = document.importNode(template.content, true);
  const headline = part(item, 'headline', HTMLAnchorElement);
  headline.href = result.url;
  // The row itself is told in the page's language.
  if (result.language !== document.documentElement.lang) {
    Object.assign(headline.closest('div') ?? {}, inLanguage(result.language));
  }
  headline.textContent = result.headline;
  fill(part(item, 'kicker', HTMLElement), result.kicker);
  const published = part(item, 'published', HTMLTimeElement);
  if (result.published === undefined) published.remove();
  else {
    published.dateTime = result.published.toISOString();
    published.textContent = day.format(result.published);
  }
  part(item, 'excerpt', HTMLElement).append(
    ...result.excerpt.map(({ text, marked }) => (marked ? mark(text) : text)),
  );
  showChapters(part(item, 'chapters', HTMLUListElement), result.chapters);
  if (result.image !== undefined) part(item, 'side', HTMLElement).append(thumbnail(result.image));
  const filed = [label('section', result.section), label('kind', result.kind)];
  fill(part(item, 'filed', HTMLElement), filed.filter(Boolean).join(' · '));
  return item;
}

function fill(element: HTMLElement, text: string | undefined): void {
  if (text === undefined || text === '') element.remove();
  else element.textContent = text;
}

function showChapters(list: HTMLUListElement, chapters: Result['chapters']): void {
  if (chapters.length === 0) list.remove();
  list.append(
    ...chapters.map(({ heading, url }) => {
      const [item, link] = [document.createElement('li'), document.createElement('a')];
      link.href = url;
      link.textContent = heading;
      item.append(link);
      return item;
    }),
  );
}

/** The headline beside it says what it is of. */
function thumbnail(path: string): HTMLImageElement {
  const image = new Image(96, 64);
  image.className = 'search__thumbnail';
  image.alt = '';
  // Only an image that knows this before its address waits until it is near.
  image.loading = 'lazy';
  image.decoding = 'async';
  image.src = path;
  return image;
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}
