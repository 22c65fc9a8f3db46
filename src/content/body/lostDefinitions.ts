import { type MdastNode, mdxToMdast } from 'satteri';
import { type Problem, tellIn } from '../../base/problems/problem.ts';
import { footnoteId } from './footnotes.ts';
import { markdownFeatures } from './markdown.ts';
import { placeOf } from './places.ts';
import type { Reading } from './reading.ts';

type Source = Pick<Reading, 'source' | 'file' | 'anchors'>;

/** Finds footnotes, and lines that Markdown takes for the address of a link, that it would lose in silence. */
export function lostDefinitions(reading: Source): Problem[] {
  return [...lostFootnotes(reading), ...lostAddresses(reading)];
}

/**
 * Those that no sentence calls, and those that stand under a name that another has already; and those whose name is
 * too long for an address.
 */
function lostFootnotes({ source, file, anchors }: Source): Problem[] {
  const starts = source.match(startOfLine)?.join('') ?? '';
  const written = starts.match(/\[\^/g)?.length ?? 0;
  // Most stories have no footnotes, and most footnotes are called once; only else is a tree worth it.
  const called = new Set([...anchors].filter((anchor) => anchor.startsWith('fn-')));
  if (written === called.size && ![...called].some((id) => isLong(id.slice('fn-'.length))))
    return [];
  const first = new Set<string>();
  return nodesIn(source).flatMap((node): Problem[] => {
    if (node.type !== 'footnoteDefinition') return [];
    const { identifier: name } = node;
    const tell = tellIn(file, () => placeOf(node)).bind(undefined, [], `[^${name}]:`);
    if (isLong(name)) {
      return tell({
        what: `The name of the footnote is too long: ${name.length} characters, where ${longestName} is the most.`,
        remedy: 'Give it a short name, like [^1], here and where it is called.',
      });
    }
    if (first.has(name)) {
      return tell({
        what: `Another footnote is named [^${name}] already, so this one is lost.`,
        remedy: 'Give it a name of its own, here and where it is called.',
      });
    }
    first.add(name);
    if (called.has(footnoteId(`fn-${name}`))) return [];
    return tell({
      what: `No sentence calls the footnote [^${name}], so it is lost.`,
      remedy: `Write [^${name}] where it belongs, or remove it.`,
    });
  });
}

/** What a footnote can stand behind: spaces, signs of quotations and lists, other footnotes. */
const startOfLine = /^(?:[ \t>*+-]|\d{1,9}[.)]|\[\^[^[\]\n]+\]:)+/gm;

/** Of a footnote's name, in characters; it stands in addresses, with and without percent signs. */
const longestName = 100;

function isLong(name: string): boolean {
  return name.length > longestName;
}

/**
 * Lines like "[Update]: postponed", which Markdown takes for the address of links named so and shows nowhere, where no
 * link is named so, or an earlier line gives it another address.
 */
function lostAddresses({ source, file }: Source): Problem[] {
  // Few stories have such a line, so that few are parsed again.
  if (!/^[ \t>]*(?:[-+*][ \t]+|\d+[.)][ \t]+)*\[(?!\^[^\]\s]+\])[^\]\n]+\]:/m.test(source))
    return [];
  const nodes = nodesIn(source);
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
    const tell = tellIn(file, () => placeOf(node)).bind(undefined, [], `[${label}]: ${node.url}`);
    if (!called.has(identifier)) {
      return tell({
        what: `The line is taken for the address of a link [${label}], and is not shown.`,
        remedy: label.startsWith('^')
          ? 'Give the footnote a name without spaces, here and where it is called.'
          : `Write \\[${label}]: where it is text, [words][${label}] where it is to be linked to, or remove it.`,
      });
    }
    if (first.has(identifier)) {
      return tell({
        what: `Another address is named [${label}] already, so this one is lost.`,
        remedy: 'Give it a name of its own, here and in the link.',
      });
    }
    first.add(identifier);
    return [];
  });
}

function nodesIn(source: string): MdastNode[] {
  const within = (node: MdastNode): MdastNode[] =>
    'children' in node ? [node, ...node.children.flatMap(within)] : [node];
  return within(mdxToMdast(source, { features: markdownFeatures }));
}
