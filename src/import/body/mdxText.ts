import type { Link, RootContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import {
  defaultHandlers,
  type Handle,
  type Options,
  toMarkdown,
  type Unsafe,
} from 'mdast-util-to-markdown';
import type { MdxJsxTextElement } from 'satteri';
import { eastAsianLetter, wideSign } from '../../base/letters.ts';

/** Where a link leads; undefined where only its words are to stay. */
export type Lead = (url: string) => string | undefined;

/**
 * Writes blocks of Markdown as a story has them: nothing of their text becomes a tag, an expression,
 * an import or an export.
 * @returns one text for each block, which may be empty.
 */
export function mdxTexts(blocks: readonly RootContent[], lead: Lead = (url) => url): string[] {
  let bullets = 0;
  return blocks.map((block, index) => {
    // Two lists that follow each other would be one.
    bullets = block.type === 'list' && blocks[index - 1]?.type === 'list' ? bullets + 1 : 0;
    const other: Options =
      bullets % 2 === 0
        ? { bullet: '-', bulletOther: '*', bulletOrdered: '.' }
        : { bullet: '*', bulletOther: '-', bulletOrdered: ')' };
    const written = toMarkdown(
      { type: 'root', children: [block] },
      { ...options, ...other, handlers: handlersWith(lead) },
    );
    return block.type === 'code' ? written.trimEnd() : plainer(written.trimEnd());
  });
}

/**
 * Of many \\<, the parser takes each for a tag that may begin; beside a mark, it knows letters of scripts
 * without spaces, which the library writes by their numbers.
 */
function plainer(text: string): string {
  if (text.includes('`')) return text;
  const many = (text.match(/\\</g)?.length ?? 0) > 50;
  const words = text.replaceAll(underscores, String.raw`\_\_`);
  return (many ? words.replaceAll('\\<', '&lt;') : words).replaceAll(
    /(?<=[*~])&#x([0-9A-F]+);|&#x([0-9A-F]+);(?=[*~])/g,
    (written, after?: string, before?: string) => {
      const letter = String.fromCodePoint(Number.parseInt(after ?? before ?? '', 16));
      return eastAsianLetter.test(letter) || wideSign.test(letter) ? letter : written;
    },
  );
}

const underscores = new RegExp(
  `(?<=${eastAsianLetter.source})__|(?<!\\\\)__(?=${eastAsianLetter.source})`,
  'gv',
);

const inText = 'phrasing' as const;
/** Where an address stands that is meant, or words that cannot be one. */
const inLink: Unsafe['notInConstruct'] = ['autolink', 'link', 'image', 'label'];

const options: Options = {
  emphasis: '*',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '*',
  // Between two blocks that would be one, the library would write a comment of HTML.
  join: [(left, right) => (left.type === 'list' && right.type === 'list' ? 1 : undefined)],
  unsafe: [
    { character: '{', inConstruct: inText },
    { character: '}', inConstruct: inText },
    { character: '<', inConstruct: inText },
    { before: '_', character: '_', inConstruct: inText },
    // The parser takes for an address what follows, whatever it is.
    { before: '[Ww]{3}', character: '.', inConstruct: inText, notInConstruct: inLink },
    { atBreak: true, character: 'i', after: 'mport\\b' },
    { atBreak: true, character: 'e', after: 'xport\\b' },
  ],
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

const address = /(https?:\/\/[^\s<>|`]*[^\s<>|`.,;:!?)'"])/;

function handlersWith(lead: Lead): Options['handlers'] {
  const link: Handle = (node: Link, parent, state, info) => {
    const url = lead(node.url);
    return url === undefined
      ? state.containerPhrasing(node, info)
      : defaultHandlers.link({ ...node, url }, parent, state, info);
  };
  // An address in words is a link to the parser, which stays one unless it is code.
  const text: Handle = (node: Text, _, state, info) => {
    const parts = node.value.split(address);
    if (!parts.some((part, index) => index % 2 === 1 && lead(part) === undefined))
      return state.safe(node.value, info);
    return parts
      .map((part, index) => {
        const isDead = index % 2 === 1 && lead(part) === undefined;
        if (isDead) return `\`${part}\``;
        const before = index === 0 ? info.before : (parts[index - 1]?.at(-1) ?? '');
        const after = index === parts.length - 1 ? info.after : (parts[index + 1]?.at(0) ?? '');
        return state.safe(part, { ...info, before, after });
      })
      .join('');
  };
  const tag: Handle = (node: MdxJsxTextElement, _, state, info) => {
    const [id] = node.attributes.flatMap(({ value }) =>
      typeof value === 'string' ? [` id="${value}"`] : [],
    );
    const within = { ...info, before: '>', after: '<' };
    const words = state.containerPhrasing({ type: 'paragraph', children: node.children }, within);
    return `<${node.name ?? ''}${id ?? ''}>${words}</${node.name ?? ''}>`;
  };
  return {
    text,
    link: Object.assign(link, { peek: () => '[' }),
    mdxJsxTextElement: Object.assign(tag, { peek: () => '<' }),
  };
}
