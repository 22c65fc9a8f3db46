import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { paths } from '../../base/addresses.ts';

/** A section and its newest stories, as the list of what there is to read names them. */
interface ListedSection {
  readonly id: string;
  readonly name: string;
  readonly stories: readonly {
    readonly id: string;
    readonly data: { readonly headline: string; readonly standfirst: string };
  }[];
}

/**
 * Lists what there is to read as Markdown (https://llmstxt.org): what the site is, and by section a link to its full
 * text and to each of its stories.
 * @param address gives the absolute address of a path of the site.
 */
export function llmsText(
  publication: { readonly name: string; readonly description: string },
  sections: readonly ListedSection[],
  address: (path: string) => string,
): string {
  return toMarkdown(
    {
      type: 'root',
      children: [
        { type: 'heading', depth: 1, children: [text(publication.name)] },
        {
          type: 'blockquote',
          children: [{ type: 'paragraph', children: [text(publication.description)] }],
        },
        ...sections.flatMap(({ id, name, stories }): RootContent[] => [
          { type: 'heading', depth: 2, children: [text(name)] },
          {
            type: 'list',
            spread: false,
            children: [
              item([link(fullTextName, address(paths.sectionFullText(id)))]),
              ...stories.map(({ id: story, data }) =>
                item([
                  link(data.headline, address(paths.storyMarkdown(story))),
                  text(`: ${data.standfirst}`),
                ]),
              ),
            ],
          },
        ]),
      ],
    },
    { bullet: '-', resourceLink: true },
  );
}

const fullTextName = 'llms-full.txt';

function item(children: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}

function link(words: string, url: string): PhrasingContent {
  return { type: 'link', url, children: [text(words)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
