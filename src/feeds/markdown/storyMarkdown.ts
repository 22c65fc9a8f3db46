import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Story } from '../../content/editionData.ts';
import { markdownOfHtml } from './markdownOfHtml.ts';

/** What Markdown tells of a story's frontmatter. */
export type ToldStory = Pick<
  Story['data'],
  'headline' | 'standfirst' | 'published' | 'updated' | 'sources' | 'corrections'
>;

/** What is known of a story beside its own file. */
export interface Surroundings {
  /** The absolute address of its page. */
  readonly address: string;
  /** A tag of BCP 47. */
  readonly language: string;
  /** Names for readers. */
  readonly section: string;
  readonly topics: readonly string[];
  readonly authors: readonly string[];
}

/**
 * Writes a story as Markdown under a frontmatter of YAML.
 * @param html all that its page tells below the headline.
 */
export function storyMarkdown(story: ToldStory, around: Surroundings, html: string): string {
  const { headline, standfirst, published, updated, sources, corrections } = story;
  const frontmatter = {
    headline,
    standfirst,
    published: published.toISOString(),
    ...(updated && { updated: updated.toISOString() }),
    authors: around.authors,
    section: around.section,
    ...(around.topics.length > 0 && { topics: around.topics }),
    address: around.address,
    language: around.language,
    ...(sources.length > 0 && { sources }),
    ...(corrections.length > 0 && { corrections }),
  };
  const heading = toMarkdown({
    type: 'heading',
    depth: 1,
    children: [{ type: 'text', value: headline }],
  });
  // Many readers still take a bare yes, or a day, for what it is not.
  const yaml = stringify(frontmatter, { lineWidth: 0, compat: 'yaml-1.1' });
  return `---\n${yaml}---\n\n${heading}\n${markdownOfHtml(html, around.address)}`;
}
