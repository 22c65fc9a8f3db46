import type { Text } from 'hast';
import type { Problem } from '../../problems/problem.ts';
import { placeWithin } from './places.ts';
import type { Reading } from './readBody.ts';

/**
 * Finds Markdown that came to nothing, so that its signs show in the sentence: calls of footnotes
 * that are nowhere, and links that are none. An editor who means the signs writes \ before them.
 */
export function brokenMarkdown(node: Text, { file, source }: Reading): Problem[] {
  const { value } = node;
  if (!value.includes('[^') && !value.includes('](') && !value.includes('][')) return [];
  const calls = [...value.matchAll(/\[\^([^[\]\s]+)\]/g)].map(([call, name = '']) => ({
    written: new RegExp(`(?<!\\\\)${RegExp.escape(call)}`),
    what: `The footnote ${call} is nowhere in the story.`,
    remedy: `Write "[^${name}]: …" on a line of its own, or \\${call} for the signs themselves.`,
  }));
  return [...calls, linkToAddress, linkToLabel].flatMap(({ written, what, remedy }) => {
    const place = placeWithin(node, source, written);
    return place ? [{ file, ...place, what, found: value, remedy }] : [];
  });
}

const what = 'A link is broken, so that its brackets show in the text.';

const linkToAddress = {
  written: /^[^[]*\]\((?!\))|(?<!\\)\[(?:[^[\]\\]|\\.)*\]\((?!\))/s,
  what,
  remedy: 'Write [text](/path/) without a space in the address; write a plain bracket as \\[.',
};

const linkToLabel = {
  written: /(?<!\\)\[(?:[^[\]\\]|\\.)*\]\[(?!\^)/s,
  what,
  remedy:
    'Write [text](/path/), or the line "[label]: /path/" below; write a plain bracket as \\[.',
};
