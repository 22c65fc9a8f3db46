import type { Element, ElementContent, Root, RootContent } from 'hast';
import { textOfNode } from '../text.ts';

/** How elements are called that stand for the call of a footnote and for the note, until they are Markdown. */
export const [callTag, noteTag] = ['x-footnote-call', 'x-footnote'];

/**
 * Finds the footnotes of a text, however the system wrote them: raised links to items that stand at
 * its end. Their calls and the notes become elements of their own; what only held the notes goes.
 */
export function markFootnotes(root: Root): void {
  const targets = new Map<string, Element>();
  visitElements(root, (element) => {
    const { id } = element.properties;
    if (typeof id === 'string' && noteElement.test(element.tagName)) targets.set(id, element);
  });
  if (targets.size === 0) return;
  const called = new Map<Element, string>();
  visitElements(root, (element, parents) => {
    const note = targets.get(anchorOf(element) ?? '');
    if (note === undefined || parents.includes(note) || !isCall(element, parents)) return;
    const name = called.get(note) ?? String(called.size + 1);
    called.set(note, name);
    Object.assign(element, { tagName: callTag, properties: { name }, children: [] });
  });
  if (called.size === 0) return;
  removeNotes(root, called);
  for (const [note, name] of called) {
    const children = withoutBackLinks(note.children);
    root.children.push({ type: 'element', tagName: noteTag, properties: { name }, children });
  }
}

const noteElement = /^(?:li|p|div|dd|aside)$/;

function anchorOf({ tagName, properties: { href } }: Element): string | undefined {
  if (tagName !== 'a' || typeof href !== 'string') return undefined;
  const [, anchor] = /^[^#]*#(.+)$/.exec(href) ?? [];
  return anchor;
}

/** Raised, or called so by its attributes; any other link to an item is one of a table of contents. */
function isCall(link: Element, parents: readonly (Element | Root)[]): boolean {
  const { role, rel, className, dataFootnoteRef } = link.properties;
  const parent = parents.at(-1);
  return (
    dataFootnoteRef !== undefined ||
    /footnote/i.test(String([role, rel, className])) ||
    (parent?.type === 'element' && parent.tagName === 'sup') ||
    link.children.some((child) => child.type === 'element' && child.tagName === 'sup')
  );
}

/** Takes the notes out, and what held nothing but notes. */
function removeNotes(parent: Root | Element, notes: ReadonlyMap<Element, string>): boolean {
  const count = parent.children.length;
  const stays = (node: RootContent): boolean => {
    if (node.type !== 'element') return true;
    return !notes.has(node) && !(removeNotes(node, notes) && isShell(node));
  };
  if (parent.type === 'root') parent.children = parent.children.filter(stays);
  else parent.children = parent.children.filter(stays);
  return parent.children.length < count;
}

/** What is left of a list of notes: nothing, or its heading and its rule. */
function isShell({ children }: Element): boolean {
  return children.every(
    (child) =>
      child.type === 'comment' ||
      (child.type === 'text' && child.value.trim() === '') ||
      (child.type === 'element' && /^(?:h[1-6]|hr|br)$/.test(child.tagName)),
  );
}

function withoutBackLinks(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (
      anchorOf(node) !== undefined &&
      /^[\s\d.^[\]\u2190-\u21ff\u2b00-\u2bff\uFE0E\uFE0F]*$/.test(textOfNode(node))
    )
      return [];
    return [{ ...node, children: withoutBackLinks(node.children) }];
  });
}

/** Visits every element, each before what is in it. */
export function visitElements(
  root: Root,
  visit: (element: Element, parents: readonly (Element | Root)[]) => void,
): void {
  const walk = (parent: Element | Root, parents: readonly (Element | Root)[]): void => {
    const within = [...parents, parent];
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      visit(child, within);
      walk(child, within);
    }
  };
  walk(root, []);
}
