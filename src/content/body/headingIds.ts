import GithubSlugger from 'github-slugger';
import type { ElementContent } from 'hast';
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/**
 * Ids of what a page has around its story. A heading such as "Sources" gets another, so that no id
 * stands twice and a link leads to the heading that it names.
 */
export const pageIds = [
  'comments',
  'corrections',
  'main',
  'printed-letters',
  'read-next',
  'sources',
  'subjects',
  'versions',
] as const;

/** Makes the ids of a story's headings; one for each story. */
export function headingSlugger(): GithubSlugger {
  const slugger = new GithubSlugger();
  for (const id of pageIds) slugger.slug(id);
  return slugger;
}

/** The words of a heading as its id is made of them: the spaces that no line end may part are spaces. */
export function wordsForId(nodes: readonly ElementContent[]): string {
  return nodes
    .map(textOf)
    .join('')
    .replaceAll(/(?<![«‹])\u00A0(?![»›])/g, ' ');
}

/**
 * The words of a node, as a reader sees them: without comments, without code that makes some, and
 * without the numbers of footnotes, which change when one is added above.
 */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (isFootnoteCall(node)) return '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Tells whether a node is the raised number that leads to a footnote. */
export function isFootnoteCall(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    node.tagName === 'sup' &&
    node.children.some((child) => child.type === 'element' && 'dataFootnoteRef' in child.properties)
  );
}

/** Gives headings of a story that must be a module the ids that those of a data story get. */
export function headingIds(): HastPluginDefinition {
  const slugger = headingSlugger();
  return defineHastPlugin({
    name: 'heading-ids-of-stories',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        // The heading of the footnotes comes with its id.
        if (node.properties.id !== undefined) return;
        const slug = slugger.slug(wordsForId(node.children));
        if (slug !== '') context.setProperty(node, 'id', slug);
      },
    },
  });
}
