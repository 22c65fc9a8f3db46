import type { Element } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import type { Place } from '../../problems/problem.ts';
import { nearest } from '../../problems/nearest.ts';
import type { Piece } from './bodyShape.ts';
import { placeOf } from './elements.ts';
import {
  attributesOf,
  type HouseComponentName,
  houseComponentNames,
  houseComponents,
  isHouseComponent,
} from './houseComponents.ts';
import { isPlainHtmlAttribute, isPlainHtmlTag, plainHtmlAttributes } from './plainHtml.ts';
import type { Reading } from './readBody.ts';

type Jsx = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/**
 * Reads a tag that an editor wrote: a house component, or plain HTML.
 * @returns undefined where the tag cannot be used (the reading then holds a problem) or is the
 * story's own import (then a module draws it).
 */
export function readJsx(
  node: Jsx,
  reading: Reading,
): Element | { type: 'piece'; piece: Omit<Piece<string>, 'children'> } | undefined {
  const { name } = node;
  if (name === null) return undefined;
  const place = placeOf(node);
  const report = (what: string, found: string, remedy: string): void => {
    reading.problems.push({ file: reading.file, ...place, what, found, remedy });
  };
  if (isHouseComponent(name)) return readHouseComponent(node, name, place, reading, report);
  if (isPlainHtmlTag(name)) return readPlainHtml(node, name, report);
  if (reading.imported.has(name.split('.')[0] ?? name)) return undefined;
  const guess = nearest(name, houseComponentNames);
  report(
    /^[a-z]/.test(name)
      ? `The element <${name}> cannot stand in a story.`
      : `The component <${name}> is not known.`,
    `<${name}>`,
    guess === undefined
      ? `Use Markdown, or one of: ${houseComponentNames.map((known) => `<${known}>`).join(', ')}.`
      : `Did you mean <${guess}>?`,
  );
  return undefined;
}

type Report = (what: string, found: string, remedy: string) => void;

function readHouseComponent(
  node: Jsx,
  name: HouseComponentName,
  place: Place,
  reading: Reading,
  report: Report,
): { type: 'piece'; piece: Omit<Piece<string>, 'children'> } {
  const known = attributesOf(name);
  const written = writtenAttributes(node);
  for (const attribute of written.keys()) {
    if (Object.hasOwn(known, attribute)) continue;
    const guess = nearest(attribute, Object.keys(known));
    report(
      `<${name}> has no attribute "${attribute}".`,
      `${attribute}=`,
      guess === undefined ? `Use: ${Object.keys(known).join(', ')}.` : `Did you mean "${guess}"?`,
    );
  }
  for (const [attribute, { required, form }] of Object.entries(known)) {
    if (!required || written.get(attribute) === null) continue;
    if ((written.get(attribute) ?? '').trim() === '') {
      report(`<${name}> lacks "${attribute}".`, `<${name}>`, `Write ${attribute}="…": ${form}.`);
    }
  }
  if (node.type === 'mdxJsxTextElement') {
    report(
      `<${name}> stands inside a sentence.`,
      `<${name}>`,
      'Put it on lines of its own, with a blank line before and after.',
    );
  }
  if (houseComponents[name].holdsContent === (node.children.length === 0)) {
    report(
      node.children.length === 0 ? `<${name}> is empty.` : `<${name}> holds text.`,
      `<${name}>`,
      node.children.length === 0
        ? `Write its text between <${name}> and </${name}>.`
        : `Close it with /> and put the text in "caption".`,
    );
  }
  const { src, ...attributes } = Object.fromEntries(
    [...written].filter((entry): entry is [string, string] => entry[1] !== null),
  );
  if (src !== undefined && Object.hasOwn(known, 'src')) reading.images.push({ target: src, place });
  return {
    type: 'piece',
    piece: { component: name, attributes, ...(src !== undefined && { image: src }) },
  };
}

function readPlainHtml(node: Jsx, name: string, report: Report): Element {
  const properties: Record<string, string> = {};
  for (const [attribute, value] of writtenAttributes(node)) {
    if (isPlainHtmlAttribute(attribute)) properties[attribute] = value ?? '';
    else {
      report(
        `<${name}> may not carry "${attribute}" in a story.`,
        `${attribute}=`,
        `Leave it out; plain HTML may carry ${plainHtmlAttributes.join(', ')}.`,
      );
    }
  }
  const { position } = node;
  return {
    type: 'element',
    tagName: name,
    properties,
    children: node.children,
    ...(position && { position }),
  };
}

/** Attributes by name; null for a value that is an expression, which only a module can know. */
function writtenAttributes(node: Jsx): Map<string, string | null> {
  const written = new Map<string, string | null>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { name, value } = attribute;
    written.set(name, typeof value === 'string' ? value : value == null ? '' : null);
  }
  return written;
}
