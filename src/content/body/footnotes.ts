import type { Root, RootContent } from 'hast';
import { defineHastPlugin, type HastPluginDefinition, type MdastNode, mdxToMdast } from 'satteri';
import { decodeSafely } from '../../base/decodeSafely.ts';
import type { Problem } from '../../base/problems/problem.ts';
import { catalogueOf } from '../../words/catalogues.ts';
import { type OwnWords, wordsIn } from '../../words/words.ts';
import { markdownFeatures } from './markdown.ts';
import { placeOf } from './places.ts';
import type { Reading } from './reading.ts';

/**
 * Finds footnotes that Markdown would lose in silence: those that no sentence calls, and those that
 * stand under a name that another has already; and those whose name is too long for an address.
 */
export function lostFootnotes(source: string, { file, anchors }: Reading): Problem[] {
  const starts = source.match(startOfLine)?.join('') ?? '';
  const written = starts.match(/\[\^/g)?.length ?? 0;
  // Most stories have no footnotes, and most footnotes are called once; only else is a tree worth it.
  const called = new Set([...anchors].filter((anchor) => anchor.startsWith('fn-')));
  if (written === called.size && ![...called].some(isLong)) return [];
  const first = new Set<string>();
  return definitionsIn(mdxToMdast(source, { features: markdownFeatures })).flatMap((definition) => {
    const { identifier } = definition;
    if (isLong(identifier)) return [longName(definition, file)];
    const shared = { file, ...placeOf(definition), found: `[^${identifier}]:` };
    if (first.has(identifier)) {
      const what = `Another footnote is named [^${identifier}] already, so this one is lost.`;
      return [
        { ...shared, what, remedy: 'Give it a name of its own, here and where it is called.' },
      ];
    }
    first.add(identifier);
    if (called.has(footnoteId(`fn-${identifier}`))) return [];
    const what = `No sentence calls the footnote [^${identifier}], so it is lost.`;
    return [{ ...shared, what, remedy: `Write [^${identifier}] where it belongs, or remove it.` }];
  });
}

/** What a footnote can stand behind: spaces, signs of quotations and lists, other footnotes. */
const startOfLine = /^(?:[ \t>*+-]|\d{1,9}[.)]|\[\^[^[\]\n]+\]:)+/gm;

/** Of a footnote's name, in characters; it stands in addresses, with and without percent signs. */
const longestName = 100;

function isLong(name: string): boolean {
  return name.replace(/^fn-/, '').length > longestName;
}

function longName(definition: FootnoteDefinition, file: string): Problem {
  const { identifier } = definition;
  return {
    file,
    ...placeOf(definition),
    what: `The name of the footnote is too long: ${identifier.length} characters, where ${longestName} is the most.`,
    found: `[^${identifier}]:`,
    remedy: 'Give it a short name, like [^1], here and where it is called.',
  };
}

/**
 * The id of a footnote or of its mark in the words of its name, as headings have theirs. The parser
 * escapes it as its link is escaped, which browsers and whoever follows a link then decode.
 * @returns any other id as it is.
 */
export function footnoteId(id: string): string {
  return /^fn(?:ref)?-/.test(id) ? decodeSafely(id, decodeURI) : id;
}

/** Gives footnotes of a story that must be a module the ids that those of a data story get. */
export function footnoteIds(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'footnote-ids-of-stories',
    element: {
      filter: ['a', 'li'],
      visit(node, context) {
        const { id } = node.properties;
        if (typeof id === 'string') context.setProperty(node, 'id', footnoteId(id));
      },
    },
  });
}

/**
 * Gives footnotes words of the story's language; where the interface has none, it says that the
 * parser's are English, so that they are read aloud as such.
 * @param language of the text, a tag of BCP 47.
 * @param own words of the newsroom's in that language.
 */
export function wordFootnotes(root: Root, language: string, own: OwnWords = {}): void {
  const notes = root.children.findLast(
    (node) => node.type === 'element' && 'dataFootnotes' in node.properties,
  );
  if (notes === undefined) return;
  const hasOwn = own.footnotes !== undefined || own['footnotes.back'] !== undefined;
  // Those of the parser are the English ones.
  if (!hasOwn && new Intl.Locale(language).language === 'en') return;
  const isKnown = catalogueOf(language) !== undefined;
  const words = wordsIn(language, own);
  wordNotes(notes, (key, values) =>
    isKnown || own[key] !== undefined ? words(key, values) : undefined,
  );
}

/** Says a message in the language of the text; undefined where it is not known in it. */
type Said = (
  key: 'footnotes' | 'footnotes.back',
  values?: { reference: string },
) => string | undefined;

function wordNotes(node: RootContent, say: Said): void {
  if (node.type !== 'element') return;
  const { id, dataFootnoteBackref, ariaLabel } = node.properties;
  const isHeading = id === 'footnote-label';
  if (!isHeading && dataFootnoteBackref === undefined) {
    for (const child of node.children) wordNotes(child, say);
    return;
  }
  const reference = String(ariaLabel).replace(/^\D+/, '');
  const said = isHeading ? say('footnotes') : say('footnotes.back', { reference });
  if (said === undefined) node.properties.lang = 'en';
  else if (isHeading) node.children = [{ type: 'text', value: said }];
  else node.properties.ariaLabel = said;
}

type FootnoteDefinition = Extract<MdastNode, { type: 'footnoteDefinition' }>;

function definitionsIn(node: MdastNode): FootnoteDefinition[] {
  const inner = 'children' in node ? node.children.flatMap(definitionsIn) : [];
  return node.type === 'footnoteDefinition' ? [node, ...inner] : inner;
}
