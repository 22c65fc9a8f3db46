import { type CssNode, generate, parse, walk } from 'css-tree/dist/csstree.esm';

/**
 * Takes from a drawing's style rules all that is not in the drawing: imports, and declarations with an
 * address of anything else.
 * @param css the text of a style element, or of a style attribute.
 * @param unwanted properties that are taken out too.
 * @throws where next to nothing in the text is a rule: to pass over each mistake takes long.
 */
export function safeCss(
  css: string,
  context: 'stylesheet' | 'declarationList',
  unwanted = /^$/,
): string {
  let mistakes = 0;
  const rules = parse(css, {
    context,
    parseCustomProperty: true,
    onParseError(error) {
      mistakes += 1;
      if (mistakes > mostMistakes) throw error;
    },
  });
  walk(rules, (node, item, list) => {
    // What the rules as a whole are is in no list.
    if (node !== rules && !isSafe(node, unwanted)) list.remove(item);
  });
  return generate(rules);
}

const mostMistakes = 1000;

function isSafe(node: CssNode, unwanted: RegExp): boolean {
  switch (node.type) {
    case 'Atrule':
      return knownAtrules.has(node.name.toLowerCase());
    case 'Declaration':
      return !unwanted.test(node.property) && fetchesNothing(generate(node.value));
    case 'Comment':
      return false;
    default:
      return true;
  }
}

/** Those that draw; an import or a namespace is none. */
const knownAtrules = new Set(['font-face', 'keyframes', '-webkit-keyframes', 'media', 'supports']);

/** Tells whether an address is in the document that names it, or a picture written out in it. */
export function isLocalAddress(address: string): boolean {
  return new RegExp(`^\\s*(?:${local})`, 'i').test(address);
}

/** Tells whether a value of a style, or of an attribute, fetches nothing that is not in its document. */
export function fetchesNothing(value: string): boolean {
  return !fetching.test(value);
}

/** SVG is not among the pictures: it would be a document of its own. */
const local = String.raw`#|data:(?:image/(?:png|jpe?g|gif|webp|avif)|font/[\w-]+|application/(?:x-)?font-[\w-]+)[;,]`;

/** An escape could spell any name, and some functions take an address as a plain string. */
const fetching = new RegExp(
  String.raw`\\|\b(?:image-set|image|src)\(|url\((?!\s*(?:["']\s*)?(?:${local}))`,
  'i',
);
