import { dirname } from 'node:path';
import { stringify } from 'yaml';
import { type BodyPart, type ComponentPart, pictureOf } from './storyBody.ts';
import type { WrittenStory } from './storyFile.ts';
import type { StoryForm } from './writeCorpus.ts';

/**
 * How programs that read no MDX have their stories: the same Markdown, with every house component
 * already turned into HTML, and the frontmatter under the names that such programs expect.
 */
export const plainMarkdown: StoryForm = { ending: '.md', fileOf: markdownFile };

function markdownFile({ plan, frontmatter, body }: WrittenStory): string {
  const folder = `/stories/${dirname(plan.id)}`;
  const { headline, standfirst, section, published, topics, countries } = frontmatter;
  const fields = {
    title: headline,
    description: standfirst,
    desk: section,
    date: published,
    subjects: topics,
    countries,
    ...(plan.hasImage && {
      image: { ...pictureOf(plan), src: absolute(pictureOf(plan).src, folder) },
    }),
  };
  const parts = body.map((part) => asMarkdown(part, folder));
  return `---\n${stringify(fields)}---\n\n${parts.join('\n\n')}\n`;
}

function asMarkdown(part: BodyPart, folder: string): string {
  return typeof part === 'string' ? part : htmlOf(part, folder);
}

function htmlOf({ component, attributes, content = '' }: ComponentPart, folder: string): string {
  const { title, cite, src = '', alt, caption, credit } = attributes;
  switch (component) {
    case 'Figure':
      return `<figure><img src="${absolute(src, folder)}" alt="${alt ?? ''}"><figcaption>${caption ?? ''} ${credit ?? ''}</figcaption></figure>`;
    case 'PullQuote':
      return `<blockquote>\n\n${content}\n\n${cite === undefined ? '' : `<cite>${cite}</cite>\n`}</blockquote>`;
    case 'KeyFacts':
    case 'Note':
      return `<aside>\n<h2>${title ?? ''}</h2>\n\n${content}\n\n</aside>`;
  }
}

function absolute(src: string, folder: string): string {
  return src.replace(/^\./, folder);
}
