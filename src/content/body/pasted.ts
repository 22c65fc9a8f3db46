import type { RootContent } from 'hast';
import { type Fault, lineAt, type Problem } from '../../base/problems/problem.ts';
import type { Jsx } from './jsxTag.ts';
import type { PastedPlace, Reading } from './reading.ts';

/** What to say of words that came with the looks of a word processor or of a web page. */
export const pastedWords = {
  what: 'Words were pasted here with the styling of a word processor or a web page.',
  remedy: 'Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.',
} as const satisfies Fault;

/** Tells whether a tag is one that comes along when styled words are pasted, and nobody writes. */
export function isPasted({ name, attributes }: Jsx): boolean {
  if (name !== null && styledTag.test(name)) return true;
  // Of a picture, whoever writes it gives the size.
  if (name === 'img') return false;
  return attributes.some(
    (attribute) => attribute.type === 'mdxJsxAttribute' && styling.test(attribute.name),
  );
}

/** Tells whether a line that is no MDX holds such a tag. */
export function holdsPasted(line: string): boolean {
  return pastedMarkup.test(line);
}

/**
 * One problem for each passage: what stands at the top of the body one after the other, and holds
 * pasted tags.
 */
export function pastedPassages(
  tree: readonly RootContent[],
  { file, source, pasted }: Reading,
): Problem[] {
  if (pasted.length === 0) return [];
  // A note stands in the text where its words are, and in the tree at the end, without a place.
  const starts = pasted.filter((place) => !tree.some((node) => isWithin(place, node)));
  let isInPassage = false;
  for (const node of tree) {
    if (node.type === 'text' && node.value.trim() === '') continue;
    const first = pasted.find((place) => isWithin(place, node));
    if (first !== undefined && !isInPassage) starts.push(first);
    isInPassage = first !== undefined;
  }
  return starts.map(({ offset, ...place }) => {
    const found = lineAt(source, offset).trim();
    return { file, ...place, found, ...pastedWords };
  });
}

function isWithin({ offset }: PastedPlace, { position }: RootContent): boolean {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  return start <= offset && offset < end;
}

const looks =
  'style|class|className|align|valign|bgcolor|color|face|border|cellpadding|cellspacing|width|height|data-[\\w-]+';
const styling = new RegExp(`^(?:${looks})$`, 'i');
const styledTag = /^(?:font|center|big|tt|strike|nobr|meta|link|xml|button|svg|form)$|^[a-z]\w*:/i;
const pastedMarkup = new RegExp(
  `<(?!img\\b)[a-z][\\w:-]*(?:\\s[^<>]*)?\\s(?:${looks})\\s*=|</?(?:font|center|meta|[a-z]\\w*:[a-z])|<!--\\s*(?:\\[if|StartFragment)|<\\?xml|<!\\[`,
  'i',
);
