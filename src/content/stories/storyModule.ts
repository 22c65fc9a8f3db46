import { z } from 'astro/zod';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin, type HastPluginDefinition, type HastPluginInput } from 'satteri';
import { downloadIn } from '../../base/downloads.ts';
import { isInside, rootAt } from '../../base/files/lookAt.ts';
import { rewriteInternalLink } from '../../base/addresses.ts';
import { footnoteIds } from '../body/footnotes.ts';
import { headingIds } from '../body/headingIds.ts';
import { parseTree } from '../body/storyTree.ts';
import type { OwnWords } from '../../words/words.ts';

/**
 * What a story that must be a module needs, to be drawn as data stories are: the same text, links that
 * carry the base, headings with their ids, and a Figure's path turned into the image that it names.
 * @param ofSite the language of a story that names none, a BCP 47 tag.
 * @param own words of the newsroom's in that language.
 * @param contentDir absolute path of the newsroom; MDX pages outside it get their links alone.
 */
export function storyModulePlugins(
  contentDir: string,
  base: string,
  ofSite: string,
  own: OwnWords = {},
): HastPluginInput[] {
  const newsroom = rootAt(contentDir).real;
  return [
    textAsInData(ofSite, own),
    linksUnderBase(base, newsroom),
    headingIds,
    footnoteIds,
    () => figureImports(newsroom),
  ];
}

/** Puts the tree that a data story would have in the place of the parser's own. */
function textAsInData(ofSite: string, own: OwnWords): HastPluginDefinition {
  return defineHastPlugin({
    name: 'text-as-in-data-stories',
    before(root, context) {
      const { root: tree, print } = parseTree(context.source);
      const language =
        languageSchema.safeParse(context.data).data?.astro.frontmatter.language ?? ofSite;
      print(language, language === ofSite ? own : undefined);
      context.replaceNode(root, tree);
    },
  });
}

/** What Astro tells its plugins of a file. */
const languageSchema = z.object({
  astro: z.object({ frontmatter: z.object({ language: z.string() }) }),
});

function linksUnderBase(base: string, newsroom: string): HastPluginDefinition {
  return defineHastPlugin({
    name: 'links-under-base',
    element: {
      filter: ['a'],
      visit(node, context) {
        const { href } = node.properties;
        if (typeof href !== 'string') return undefined;
        const rewritten = rewriteInternalLink(base, href);
        const file = context.fileURL && realpathSync(fileURLToPath(context.fileURL));
        if (downloadIn(href) === undefined || !file || !isInside(file, newsroom)) {
          context.setProperty(node, 'href', rewritten);
          return undefined;
        }
        return {
          type: 'mdxJsxTextElement',
          name: 'Download',
          attributes: Object.entries({ href: rewritten, file: href }).map(([name, value]) => ({
            type: 'mdxJsxAttribute',
            name,
            value,
          })),
          children: node.children,
        };
      },
    },
  });
}

/** Made anew for each story, so that its imports are numbered from its own first figure. */
function figureImports(newsroom: string): HastPluginDefinition {
  let figures = 0;
  return defineHastPlugin({
    name: 'figure-imports',
    mdxJsxFlowElement: {
      filter: ['Figure'],
      visit(node, context) {
        const file = context.fileURL && fileURLToPath(context.fileURL);
        if (!file || !isInside(realpathSync(file), newsroom)) return undefined;
        const source = node.attributes.find(
          (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'src',
        );
        if (typeof source?.value !== 'string') return undefined;
        figures += 1;
        const name = `__figure_${figures}`;
        context.insertBefore(node, {
          type: 'mdxjsEsm',
          value: `import ${name} from ${JSON.stringify(source.value)};`,
        });
        return {
          ...node,
          attributes: [
            ...node.attributes.filter((attribute) => attribute !== source),
            {
              type: 'mdxJsxAttribute',
              name: 'image',
              value: { type: 'mdxJsxAttributeValueExpression', value: name },
            },
          ],
        };
      },
    },
  });
}
