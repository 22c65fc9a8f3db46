import type { Root, RootContent } from 'hast';
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { decodeSafely } from '../../base/decodeSafely.ts';
import { catalogueOf } from '../../words/catalogues.ts';
import { type OwnWords, wordsIn } from '../../words/words.ts';

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
