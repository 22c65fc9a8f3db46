import {
  applyCommandsToMdastHandle,
  convertMdastToHastHandle,
  createMdxMdastHandle,
  dropHandle,
  type HastNode,
  HastReader,
  materializeHastTree,
  mdxToHast,
  normalizePlugins,
  resolveMdastSubscriptions,
  serializeHandle,
  visitMdastHandle,
} from 'satteri';
import { footnoteOptions, markdownFeatures } from './markdown.ts';
import { proseAsWritten } from './proseAsWritten.ts';

/**
 * Parses MDX into a tree of HTML, its prose as it was written. Step by step where there is prose to
 * see to, since the parser's function for trees takes no plugins.
 * @param language of the text, a tag of BCP 47.
 * @throws whatever the parser throws for what is no MDX.
 */
export function hastOf(source: string, language: string): HastNode {
  const plugins = normalizePlugins(
    proseAsWritten(language),
    'mdastPlugins',
    source,
    undefined,
    'mdx',
    {},
  );
  if (plugins.length === 0) return mdxToHast(source, { features: markdownFeatures });
  const markdown = createMdxMdastHandle(source, markdownFeatures, true);
  for (const plugin of plugins) {
    const subscriptions = resolveMdastSubscriptions(plugin);
    const seen = visitMdastHandle(markdown, plugin, subscriptions, source, undefined);
    if (seen instanceof Promise) throw new TypeError(`The plugin ${plugin.name} is to be quick.`);
    if (seen.hasMutations) applyCommandsToMdastHandle(markdown, seen.commandBuffer);
  }
  const html = convertMdastToHastHandle(markdown, {
    footnoteLabel: footnoteOptions.label,
    clobberPrefix: footnoteOptions.clobberPrefix,
  });
  try {
    return materializeHastTree(new HastReader(serializeHandle(html)));
  } finally {
    dropHandle(html);
  }
}
