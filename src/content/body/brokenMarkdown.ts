import type { Text } from 'hast';
import { placeAt, type Problem } from '../../base/problems/problem.ts';
import { placeWithin } from './places.ts';
import type { Reading } from './reading.ts';

/**
 * Finds Markdown that came to nothing, so that its signs show in the sentence: calls of footnotes
 * that are nowhere, links and headings that are none, and marks around words that they make neither
 * strong nor struck out. An editor who means the signs writes \ before them.
 */
export function brokenMarkdown(node: Text, { file, source }: Reading): Problem[] {
  const { value } = node;
  if (!/\[\^|\]\s?\(|\]\[|\*\*|__|~~|^##/.test(value)) return [];
  const signs = [linkToAddress, partedLink, linkToLabel, loneMarks, joinedHeading].flatMap(
    ({ written, what, remedy }) => {
      const place = placeWithin(node, source, written);
      return place ? [{ file, ...place, what, found: value, remedy }] : [];
    },
  );
  return [...lostCalls(node, source, file), ...signs];
}

function lostCalls({ value, position }: Text, source: string, file: string): Problem[] {
  const start = position?.start.offset ?? 0;
  const shown = new Set([...value.matchAll(/\[\^[^[\]]+\]/g)].map(([call]) => call));
  const written = source.slice(start, position?.end.offset ?? 0);
  return [...written.matchAll(/(?<!\\)\[\^([^[\]]+)\]/g)]
    .filter(([call]) => shown.has(call))
    .map(({ index, 0: call, 1: name = '' }) => ({
      file,
      ...placeAt(source, start + index),
      what: `The footnote ${call} is nowhere in the story.`,
      found: value,
      remedy: /\s/.test(name)
        ? `Give it a name without spaces, here and where it stands; write \\${call} for the signs themselves.`
        : `Write "[^${name}]: …" on a line of its own, or \\${call} for the signs themselves.`,
    }));
}

const what = 'A link is broken, so that its brackets show in the text.';

const linkToAddress = {
  written: /^[^[]*\]\((?!\))|(?<!\\)\[(?:[^[\]\\]|\\.)*\]\((?!\))/s,
  what,
  remedy: 'Write [text](/path/) without a space in the address; write a plain bracket as \\[.',
};

/** A bracket and the path or the address that was to be its link. */
const partedLink = {
  written: /(?<!\\)\[(?:[^[\]\\]|\\.)*\]\s\((?=\.{0,2}\/|#|(?:https?|mailto|tel):)/s,
  what,
  remedy: 'Write [text](/path/) without a space between ] and (; write a plain bracket as \\[.',
};

const linkToLabel = {
  written: /(?<!\\)\[(?:[^[\]\\]|\\.)*\]\[(?!\^)/s,
  what,
  remedy:
    'Write [text](/path/), or the line "[label]: /path/" below; write a plain bracket as \\[.',
};

/** Beside Chinese, Japanese and Korean, where no spaces part words, underscores are no part of a name. */
const loneMarks = {
  written:
    /(?<![\\*])(?:\*\*|~~)(?=[^\s*~]|$)|(?:^|(?<=[^\s*~\\]))(?:\*\*|~~)(?![*~])|(?<=[\p{scx=Han}\p{scx=Kana}\p{scx=Hang}])__|(?<!\\)__(?=[\p{scx=Han}\p{scx=Kana}\p{scx=Hang}])/u,
  what: 'Signs that are to make words strong or struck out show in the text.',
  remedy:
    'Let them touch the words, with spaces and punctuation outside: **words**, and **字**：; write a plain sign as \\* or \\_.',
};

const joinedHeading = {
  written: /^#{2,6}(?=[^\s#])/,
  what: 'A heading is none, so that its # show in the text.',
  remedy: 'Write a space after the last #; write a plain # as \\#.',
};
