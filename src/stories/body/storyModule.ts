import { z } from 'astro/zod';
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  defineHastPlugin,
  type HastPluginDefinition,
  type HastPluginInput,
  type MdastPluginEntry,
} from 'satteri';
import { isInside, rootAt } from '../../files/lookAt.ts';
import { readYaml } from '../../problems/yamlDocument.ts';
import { rewriteInternalLink } from '../../urls.ts';
import { cutFrontmatter } from '../frontmatterBlock.ts';
import { languageTag } from '../../fields.ts';
import { footnoteIds } from './footnotes.ts';
import { headingIds } from './headingIds.ts';
import { proseAsWritten } from './proseAsWritten.ts';

/**
 * What a story that must be a module needs, to be drawn as data stories are: links that carry the
 * base, headings with their ids, and a Figure's path turned into the image that it names.
 * @param contentDir absolute path of the newsroom; MDX pages outside it get their links alone.
 */
export function storyModulePlugins(contentDir: string, base: string): HastPluginInput[] {
  const newsroom = rootAt(contentDir).real;
  return [linksUnderBase(base), headingIds, footnoteIds, () => figureImports(newsroom)];
}

/**
 * The prose of a story that must be a module, as that of a data story.
 * @param language of the publication, a tag of BCP 47, for a story that names none.
 */
export function storyModuleProse(language: string): MdastPluginEntry {
  return ({ fileURL }) => proseAsWritten((fileURL && languageOf(fileURL)) ?? language);
}

function languageOf(file: URL): string | undefined {
  const cut = cutFrontmatter(readFileSync(file, 'utf8'));
  const fields = z.looseObject({ language: languageTag.optional() });
  const found = fields.safeParse(cut && readYaml(cut.frontmatter, '', 2).value);
  return found.data?.language;
}

function linksUnderBase(base: string): HastPluginDefinition {
  return defineHastPlugin({
    name: 'links-under-base',
    element: {
      filter: ['a'],
      visit(node, context) {
        const { href } = node.properties;
        if (typeof href === 'string') {
          context.setProperty(node, 'href', rewriteInternalLink(base, href));
        }
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
