import { underBase } from '../../base/addresses.ts';
import type { Problem } from '../../base/problems/problem.ts';
import { textAsHtml } from '../../feeds/text.ts';
import { problemList } from './previewHtml.ts';
import { previewPaths } from './previewPaths.ts';
import type { StoryNotes } from './storyNotes.ts';
import { counted, countedStories } from '../../base/counted.ts';

/** What the bar tells of a page. */
export interface BarContent {
  /** What is wrong with this page, and with what every page depends on. */
  readonly problems: readonly Problem[];
  /** How many problems other stories and pages have. */
  readonly elsewhere: number;
  /** Of the search, how many stories it holds where that is not all. */
  readonly searched: number | false;
  /** Of a story. */
  readonly story?: (StoryNotes & LinkPreview) | undefined;
}

/** How others show a link to a story. */
export interface LinkPreview {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  /** Where the preview has the image that is shown beside a link. */
  readonly image: string | undefined;
}

/**
 * The bar of the preview as HTML, to stand before a page's own content.
 * @param base of the preview, starts and ends with a slash.
 */
export function previewBar(
  { problems, elsewhere, searched, story }: BarContent,
  base: string,
): string {
  const link = (path: string, words: string): string =>
    `<a href="${textAsHtml(encodeURI(underBase(base, path)))}">${textAsHtml(words)}</a>`;
  const others = `${counted(elsewhere, 'problem')} in other stories`;
  const facts = [
    ...(story ? [`<strong>${textAsHtml(story.state)}</strong>`, textAsHtml(story.length)] : []),
    ...(searched === false
      ? []
      : [`The preview searches the newest ${countedStories(searched)}, the site all of them`]),
    ...(elsewhere > 0 ? [link(previewPaths.problems, others)] : []),
  ];
  const told = [
    ...(facts.length > 0 ? [`<p>${facts.join(' · ')}</p>`] : []),
    problemList(problems, 'problem'),
    ...(story ? ofStory(story, link) : []),
  ].join('');
  return told === ''
    ? ''
    : `<aside class="preview" aria-label="Preview" lang="en" dir="ltr">${told}</aside>`;
}

function ofStory(
  story: StoryNotes & LinkPreview,
  link: (path: string, words: string) => string,
): string[] {
  const { linkedFrom, warnings, title, description, address, image } = story;
  const from = linkedFrom.map(({ path, title }) => `<li>${link(path, title)}</li>`).join('');
  return [
    problemList(warnings, 'warning'),
    disclosure(
      `Linked from ${linkedFrom.length === 0 ? 'nowhere' : linkedFrom.length}`,
      from === '' ? '<p>No story and no page links here.</p>' : `<ul>${from}</ul>`,
    ),
    disclosure(
      'In search results and link previews',
      [
        `<p>${textAsHtml(address)}</p>`,
        `<p><strong>${textAsHtml(shortened(title, titleRoom))}</strong></p>`,
        `<p>${textAsHtml(shortened(description, descriptionRoom))}</p>`,
        image === undefined
          ? '<p>No image is shown beside a link.</p>'
          : `<img src="${textAsHtml(image)}" alt="The image beside a link" loading="lazy">`,
      ].join(''),
    ),
    `<p>${link(previewPaths.feedEntry(story.id), 'The entry in feeds')}</p>`,
  ];
}

function disclosure(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>${content}</details>`;
}

/** About as many characters as Google has room for on a desktop, in a title and in what stands below it. */
const titleRoom = 60;
const descriptionRoom = 160;

/** Cuts a text as search results do: behind a word, with an ellipsis. */
function shortened(text: string, room: number): string {
  if (text.length <= room) return text;
  const start = text.slice(0, room);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 1)).trimEnd()} …`;
}
