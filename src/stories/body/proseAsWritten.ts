import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import { quotesOf } from './quotes.ts';

/**
 * Keeps the parser from making of prose what its writer did not write: one tilde strikes nothing out,
 * a bare address ends where a sentence does, `--flag` holds no dash, Chinese and Japanese lines join
 * without a space and are made strong beside their punctuation, and quotation marks are those of the
 * language.
 * @param language of the story, a tag of BCP 47; English quotation marks where it is left out.
 * @returns plugins, the same for data stories and for modules.
 */
export function proseAsWritten(language = 'en'): readonly MdastPluginEntry[] {
  return [
    ({ source }) => source.includes('~') && singleTildes,
    ({ source }) => /https?:|www\.|@/i.test(source) && bareAddresses,
    ({ source }) => hasCjk.test(source) && eastAsianLines,
    ({ source }) => hasCjk.test(source) && /[*~]/.test(source) && eastAsianEmphasis,
    ({ source }) => /--|["']/.test(source) && punctuation(language),
  ];
}

const options = { position: true };

const singleTildes = defineMdastPlugin({
  name: 'single-tildes',
  options,
  delete(node, context) {
    if (writtenAs(node, context.source).startsWith('~~')) return;
    const tilde = { type: 'text', value: '~' } as const;
    context.replaceNode(node, [tilde, ...node.children, tilde]);
  },
});

/** What ends a sentence or a quotation, and stands in no address unless it is encoded. */
const afterAddress = /[\u3000-\u303F\uFF01-\uFF0E\uFF1A-\uFF20\uFF3B-\uFF65،؛؟۔«»‹›“”„‘’‚…]/u;

const bareAddresses = defineMdastPlugin({
  name: 'bare-addresses',
  options,
  link(node, context) {
    const [text] = node.children;
    if (text?.type !== 'text' || text.value !== writtenAs(node, context.source)) return;
    const end = text.value.search(afterAddress);
    if (end <= 0) return;
    const address = text.value.slice(0, end);
    const scheme = /^(?:https?:\/\/|mailto:)(?=[^]*$)/i.exec(node.url)?.[0] ?? '';
    context.replaceNode(node, [
      {
        type: 'link',
        url: address.toLowerCase().startsWith(scheme.toLowerCase()) ? address : scheme + address,
        children: [{ type: 'text', value: address }],
      },
      { type: 'text', value: text.value.slice(end) },
    ]);
  },
});

/** Letters and signs of Chinese and Japanese, which need no spaces; Korean has them. */
const cjk = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\u3001-\\u303F\\uFF01-\\uFF60';
const hasCjk = new RegExp(`[${cjk}\\p{scx=Hang}]`, 'u');
const endsWithCjk = new RegExp(`(?:[${cjk}]|[${cjk}][—…”’])$`, 'u');
const startsWithCjk = new RegExp(`^(?:[${cjk}]|[—…“‘][${cjk}])`, 'u');

const eastAsianLines = defineMdastPlugin({
  name: 'east-asian-lines',
  text(node, context) {
    if (!node.value.includes('\n')) return;
    const index = context.indexOf(node) ?? 0;
    const { children } = context.parent(node);
    const beside = (other: number): string => {
      const sibling = children[other];
      return sibling === undefined ? '' : context.textContent(sibling);
    };
    const lines = node.value.split('\n');
    const joined = lines.reduce((before, line, number) => {
      const left = number === 1 && before === '' ? beside(index - 1) : before;
      const right = number === lines.length - 1 && line === '' ? beside(index + 1) : line;
      const isClose = endsWithCjk.test(left) && startsWithCjk.test(right);
      return isClose ? before + line : `${before}\n${line}`;
    });
    context.setProperty(node, 'value', joined);
  },
});

const letters = `${cjk}\\p{scx=Hang}`;
const closeMarks = new RegExp(
  `(?<marks>\\*\\*|\\*|~~)(?<inner>(?=\\S)[^*~]*[^*~\\s])\\k<marks>`,
  'gu',
);
const afterMarks = new RegExp(`^[${letters}]`, 'u');
const beforeMarks = new RegExp(`[${letters}]$`, 'u');

/**
 * CommonMark takes marks between punctuation and a letter for none, since European languages put a
 * space there; https://github.com/commonmark/commonmark-spec/issues/650 tells of it.
 */
const eastAsianEmphasis = defineMdastPlugin({
  name: 'east-asian-emphasis',
  options,
  text(node, context) {
    if (/\\[*~]/.test(writtenAs(node, context.source))) return;
    const { value } = node;
    const parts: MdastNode[] = [];
    let done = 0;
    for (const match of value.matchAll(closeMarks)) {
      const { marks = '', inner = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      const isClosed = /\p{P}$/u.test(inner) && afterMarks.test(value.slice(end));
      const isOpened = /^\p{P}/u.test(inner) && beforeMarks.test(value.slice(0, match.index));
      if (!isClosed && !isOpened) continue;
      parts.push({ type: 'text', value: value.slice(done, match.index) });
      parts.push({ type: elements[marks] ?? 'delete', children: [{ type: 'text', value: inner }] });
      done = end;
    }
    if (parts.length === 0) return;
    context.replaceNode(node, [...parts, { type: 'text', value: value.slice(done) }]);
  },
});

const elements: Readonly<Record<string, 'strong' | 'emphasis'>> = {
  '**': 'strong',
  '*': 'emphasis',
};

function punctuation(language: string) {
  const inLanguage = quotesOf(language);
  return defineMdastPlugin({
    name: 'punctuation',
    options,
    text(node, context) {
      if (!/--|[“”‘’]/.test(node.value)) return;
      const written = writtenAs(node, context.source);
      const dashed = written.includes('\\-') ? node.value : node.value.replaceAll(dashes, asDash);
      const value = inLanguage(dashed, written);
      if (value !== node.value) context.setProperty(node, 'value', value);
    },
  });
}

const dashes = /(?<!-)-{2,3}(?!-)/g;

/** Before a word and after none, as in --flag, they are no dash. */
function asDash(marks: string, offset: number, text: string): string {
  const [before = ' ', after = ' '] = [text[offset - 1], text[offset + marks.length]];
  const isOpen = /[\s\p{Ps}\p{Pi}]/u.test(before);
  if (isOpen && !/\s/.test(after)) return marks;
  return marks === '--' ? '–' : '—';
}

function writtenAs({ position }: Readonly<MdastNode>, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
