import { placeAt, type Problem } from '../../base/problems/problem.ts';
import { unfencedBlocks } from './unfencedBlocks.ts';

/**
 * Of each { and each tag that is not closed, the parser tries again all that follows, where there are
 * both: 22 of them in 160 characters take it minutes, and each more doubles that. Of tags alone, it
 * tries at each line, and at each { after them, all that are open.
 */
export function openTags(source: string, file: string): Problem | undefined {
  // Nearly all bodies hold fewer than what may be open.
  if (countOf(/</g, source) <= mostTags && !areTooMany(source)) return undefined;
  const lines: string[] = [];
  for (const { line, text } of unfencedBlocks(source)) {
    lines.push(...Array.from({ length: line - 1 - lines.length }, () => ''));
    lines.push(...text.replaceAll(/\\[{}]|`[^`\n<]*`/g, blank).split('\n'));
  }
  const text = lines.join('\n');
  const open = withoutClosed(text);
  const openInText = withoutClosed(text.replaceAll(/`[^`\n]*`/g, blank));
  for (const { mark, what, remedy } of unpaired) {
    if (countOf(mark, openInText) <= mostTags) continue;
    return { file, ...placeAt(openInText, openInText.search(mark)), what, remedy };
  }
  if (!areTooMany(open)) return undefined;
  return {
    file,
    ...placeAt(open, open.indexOf('{')),
    what: `More than ${mostOpen} tags and { are not closed.`,
    remedy: 'Close them, or write a plain { as \\{ and a plain < as \\<.',
  };
}

function areTooMany(text: string): boolean {
  const [braces, tags] = [countOf(/\{/g, text), countOf(beginOfTag, text)];
  return braces > 0 && tags > 0 && braces + tags > mostOpen;
}

function countOf(mark: RegExp, text: string): number {
  return text.match(mark)?.length ?? 0;
}

function withoutClosed(text: string): string {
  let open = text;
  for (let round = 0, before = ''; round < 50 && before !== open; round += 1) {
    before = open;
    for (const closed of closedPieces) open = open.replaceAll(closed, blank);
  }
  return open;
}

const beginOfTag = /<(?!\/)/g;
const mostTags = 200;

/** Tags without their other half. */
const unpaired = [
  {
    mark: beginOfTag,
    what: `More than ${mostTags} tags are not closed.`,
    remedy: 'Close them, or write a plain < as \\<.',
  },
  {
    mark: /<\//g,
    what: `More than ${mostTags} closing tags have no opening one.`,
    remedy: 'Remove them, or write a plain < as \\<.',
  },
];

/** A < that only compares, as in {a < b} and {a<b ? 1 : 2}, is nothing to the parser within braces. */
const noTag = String.raw`<(?![/>{]|[\p{L}$_][\p{L}\p{N}$_.:\-]*(?![\p{L}\p{N}$_.:\-])\s*(?:[\p{L}$_\/>\{]|$))`;
const comment = String.raw`\/\*(?:[^*\{]|\*(?!\/))*\*\/`;
const quoted = '"[^"\\n]*"|\'[^\'\\n]*\'|`[^`\\{\\}]*`';

/** What closes itself and holds nothing that is open; what stands in quotation marks opens nothing. */
const closedPieces = [
  new RegExp(String.raw`\{(?:[^\{\}<"'${'`'}\/]|${noTag}|\/(?!\*)|${comment}|${quoted})*\}`, 'gu'),
  new RegExp(String.raw`\{(?:[^\{\}<]|${noTag})*\}`, 'gu'),
  /<[\w.:-]+(?:\s(?:[^<>{}"']|"[^"]*"|'[^']*')*)?\/>/g,
  /<([\w.:-]*)(?:\s(?:[^<>{}"']|"[^"]*"|'[^']*')*)?>[^<{}]*<\/\1\s*>/g,
];

const mostOpen = 16;

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}
