import type { Element, ElementContent } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import type { Image, Link, Nodes, Paragraph, PhrasingContent } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';
import type { Note, PictureWords } from '../exported.ts';
import { oneLine, shortened, textOfNode } from '../text.ts';
import { callTag, noteTag } from './footnotes.ts';

/** What is known of the world around a text. */
export interface Surroundings {
  /** The path of a picture from the story, with what is known of it; undefined where it is not there. */
  readonly pictureAt: (src: string) => (PictureWords & { readonly src: string }) | undefined;
  /** Where a link leads now; undefined where it cannot lead anywhere. */
  readonly linkTo: (href: string) => string | undefined;
  readonly note: (note: Note) => void;
}

/** How each element of HTML becomes Markdown, where the library does not know what a story needs. */
export function handlersFor({ pictureAt, linkTo, note }: Surroundings): Record<string, Handle> {
  const image: Handle = (_, element) => {
    const { src, alt, title } = element.properties;
    if (typeof src !== 'string' || src === '') return undefined;
    const found = pictureAt(src);
    const words = oneLine(text(alt)) || oneLine(found?.alt ?? '');
    const caption = oneLine(found?.caption ?? text(title));
    if (found === undefined) return instead(src, words);
    const said = words || caption || nameOfFile(src);
    if (words === '') {
      note({ what: 'A picture had no description; it has one made of what is known.', found: src });
    }
    const named = caption !== '' && caption !== said ? { title: caption } : {};
    return { type: 'image', url: found.src, alt: shortened(said, 500), ...named };
  };
  const instead = (src: string, words: string): PhrasingContent[] => {
    const url = linkTo(src);
    const shown = words || nameOfFile(src);
    return url === undefined ? [{ type: 'text', value: `[${shown}]` }] : [linkWith(url, shown)];
  };
  const link: Handle = (state, element) => {
    const children = trimmed(inline(state.all(element)));
    const { href } = element.properties;
    if (typeof href !== 'string') return children;
    const shows = children.flatMap(picturesOf).length > 0;
    if (shows && /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#].*)?$/i.test(href)) return children;
    if (!shows && textOfNode(element).trim() === '') return children;
    const url = linkTo(href);
    return url === undefined ? children : { type: 'link', url, children: withoutLinks(children) };
  };
  const embed: Handle = (_, element, parent) => {
    const src = sourceOf(element);
    const url = src === undefined ? undefined : linkTo(pageOfEmbed(src));
    if (url === undefined) {
      note({ what: `<${element.tagName}> was left, which has no address of its own.`, found: src });
      return undefined;
    }
    note({ what: 'What was embedded became a link to it.', found: url });
    const words = oneLine(text(element.properties.title)) || shortAddress(url);
    const isInLine = parent?.type === 'element' && !holdsBlocks.test(parent.tagName);
    const made = linkWith(url, words);
    return isInLine ? made : { type: 'paragraph', children: [made] };
  };
  return {
    a: link,
    img: image,
    image,
    iframe: embed,
    video: embed,
    audio: embed,
    embed,
    object: embed,
    figure,
    table,
    td: cell,
    th: cell,
    [callTag]: (_, { properties: { name } }) => ({
      type: 'footnoteReference',
      identifier: text(name),
      label: text(name),
    }),
    [noteTag]: (state, element) => ({
      type: 'footnoteDefinition',
      identifier: text(element.properties.name),
      label: text(element.properties.name),
      children: state.toFlow(state.all(element)),
    }),
    'x-anchor': (_, { properties: { id } }) => tagged('span', [], text(id)),
    ...Object.fromEntries(['sub', 'sup', 'u', 'ins', 'mark', 'small'].map((tag) => [tag, inTag])),
    ...Object.fromEntries(droppedTags.map((tag) => [tag, () => undefined])),
    input: (state, element) =>
      element.properties.type === 'checkbox' ? defaultHandlers.input(state, element) : undefined,
  };
}

const holdsBlocks = /^(?:div|figure|section|article|main|center|aside|blockquote|body)$/;

const droppedTags = ['form', 'select', 'noscript', 'canvas', 'map', 'button', 'textarea'];

/** What a picture says becomes its caption; of anything else, a paragraph below it. */
const figure: Handle = (state, element) => {
  const isCaption = (node: ElementContent): node is Element =>
    node.type === 'element' && node.tagName === 'figcaption';
  const caption = element.children.find(isCaption);
  const others = element.children.filter((child) => !isCaption(child));
  const content = state.toFlow(state.all({ ...element, children: others }));
  if (caption === undefined) return content;
  const words = oneLine(textOfNode(caption));
  const pictures = content.flatMap(picturesOf);
  const [picture] = pictures;
  if (words === '') return content;
  if (
    picture !== undefined &&
    pictures.length === 1 &&
    !holdsLink(caption) &&
    words.length <= 400
  ) {
    if (words === picture.alt) return content;
    picture.title = words;
    return content;
  }
  const below: Paragraph = { type: 'paragraph', children: inline(state.all(caption)) };
  return [...content, below];
};

function holdsLink(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (child.tagName === 'a' || holdsLink(child)),
  );
}

const table: Handle = (state, element) => {
  const caption = element.children.find(
    (child) => child.type === 'element' && child.tagName === 'caption',
  );
  const made = defaultHandlers.table(state, element);
  const words = caption === undefined ? '' : oneLine(textOfNode(caption));
  if (words === '') return made;
  const above: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: words }] };
  return [above, made];
};

const cell: Handle = (state, element) => ({
  type: 'tableCell',
  children: inline(state.all(element)),
});

const inTag: Handle = (state, element) => {
  const children = inline(state.all(element));
  if (children.length === 1 && children[0]?.type === 'footnoteReference') return children;
  return children.length === 0 ? undefined : tagged(element.tagName, children);
};

function tagged(name: string, children: PhrasingContent[], id?: string): PhrasingContent {
  const anchor = { type: 'mdxJsxAttribute', name: 'id', value: id } as const;
  return {
    type: 'mdxJsxTextElement',
    name,
    children,
    attributes: id === undefined ? [] : [anchor],
  };
}

/** What may stand in a line: of blocks, what is in them. */
function inline(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (phrasing(node)) return [node];
    if ('value' in node) return [{ type: 'inlineCode', value: node.value }];
    if (!('children' in node)) return [];
    return [...inline(node.children), { type: 'text', value: ' ' }];
  });
}

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return [...nodes];
  const value = last.value.trimEnd();
  return [...nodes.slice(0, -1), ...(value === '' ? [] : [{ ...last, value }])];
}

function withoutLinks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] =>
    node.type === 'link' ? withoutLinks(node.children) : [node],
  );
}

function picturesOf(node: Nodes): Image[] {
  if (node.type === 'image') return [node];
  return 'children' in node ? node.children.flatMap(picturesOf) : [];
}

function linkWith(url: string, words: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: words }] };
}

function sourceOf({ properties, children }: Element): string | undefined {
  const { src, data } = properties;
  const own = [src, data, properties['dataSrc']].find(
    (value) => typeof value === 'string' && value !== '',
  );
  if (typeof own === 'string') return own;
  return children
    .filter((child) => child.type === 'element')
    .map(sourceOf)
    .find((found) => found !== undefined);
}

/** The page that a reader opens, of a film that a page embeds. */
function pageOfEmbed(src: string): string {
  const [, film] =
    /^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/.exec(src) ?? [];
  if (film !== undefined) return `https://www.youtube.com/watch?v=${film}`;
  const [, vimeo] = /^(?:https?:)?\/\/player\.vimeo\.com\/video\/(\d+)/.exec(src) ?? [];
  return vimeo === undefined ? src : `https://vimeo.com/${vimeo}`;
}

function shortAddress(url: string): string {
  return shortened(url.replace(/^(?:https?:\/\/(?:www\.)?|\.\/)/, ''), 80);
}

function nameOfFile(src: string): string {
  const name = src.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
  return oneLine(name.replace(/\.\w+$/, '').replaceAll(/[-_]+/g, ' ')) || 'picture';
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
