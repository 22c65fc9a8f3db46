import { type MdastNode, mdxToMdast } from 'satteri';
import type { Problem } from '../../base/problems/problem.ts';
import { markdownFeatures } from './markdown.ts';
import { placeOf } from './places.ts';
import type { Reading } from './reading.ts';

/**
 * Finds lines like "[Update]: postponed", which Markdown takes for the address of links named so and shows
 * nowhere, where no link is named so, or an earlier line gives it another address.
 */
export function lostDefinitions({ source, file }: Pick<Reading, 'source' | 'file'>): Problem[] {
  // Few stories have such a line, so that few are parsed again.
  if (!/^[ \t>]*(?:[-+*][ \t]+|\d+[.)][ \t]+)*\[(?!\^[^\]\s]+\])[^\]\n]+\]:/m.test(source))
    return [];
  const nodes = nodesIn(mdxToMdast(source, { features: markdownFeatures }));
  const called = new Set(
    nodes.flatMap((node) =>
      node.type === 'linkReference' || node.type === 'imageReference' ? node.identifier : [],
    ),
  );
  const first = new Set<string>();
  return nodes.flatMap((node): Problem[] => {
    // "[//]: # (words)" is how Markdown has comments.
    if (node.type !== 'definition' || node.url === '#') return [];
    const { identifier } = node;
    const label = node.label ?? identifier;
    const shared = { file, ...placeOf(node), found: `[${label}]: ${node.url}` };
    if (!called.has(identifier)) {
      return [
        {
          ...shared,
          what: `The line is taken for the address of a link [${label}], and is not shown.`,
          remedy: label.startsWith('^')
            ? 'Give the footnote a name without spaces, here and where it is called.'
            : `Write \\[${label}]: where it is text, [words][${label}] where it is to be linked to, or remove it.`,
        },
      ];
    }
    if (first.has(identifier)) {
      return [
        {
          ...shared,
          what: `Another address is named [${label}] already, so this one is lost.`,
          remedy: 'Give it a name of its own, here and in the link.',
        },
      ];
    }
    first.add(identifier);
    return [];
  });
}

function nodesIn(node: MdastNode): MdastNode[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesIn)] : [node];
}
