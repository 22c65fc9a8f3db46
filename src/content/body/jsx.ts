import type { Element } from 'hast';
import { nearest } from '../../base/problems/nearest.ts';
import { readHouseComponent } from './houseComponent.ts';
import { houseComponentNames, isHouseComponent } from './houseComponents.ts';
import { type Jsx, readAttributes, type Report } from './jsxTag.ts';
import { placeOf, placeOfAttribute } from './places.ts';
import { plainHtmlAttributes, plainHtmlTags } from './plainHtml.ts';
import { isPasted } from './pasted.ts';
import { type PieceRead, type Reading, tell } from './reading.ts';

/**
 * Reads a tag that an editor wrote: a house component, or plain HTML.
 * @returns undefined where the tag cannot be used (the reading then holds a problem) or is the
 * story's own import (then a module draws it).
 */
export function readJsx(node: Jsx, reading: Reading): Element | PieceRead | undefined {
  const { name } = node;
  if (name === null) return undefined;
  const report: Report = (what, found, remedy, attribute) => {
    const place =
      attribute === undefined ? placeOf(node) : placeOfAttribute(node, reading.source, attribute);
    tell(reading, place, found, { what, remedy });
  };
  // A story's own import may bear any name, that of a house component too.
  if (reading.imported.has(name.split('.')[0] ?? name)) return undefined;
  if (isHouseComponent(name)) return readHouseComponent(node, name, reading, report);
  if (isPasted(node)) {
    reading.pasted.push({ ...placeOf(node), offset: node.position?.start.offset ?? 0 });
    return plainHtmlTags.has(name) ? readPlainHtml(node, name, () => undefined) : undefined;
  }
  if (plainHtmlTags.has(name)) return readPlainHtml(node, name, report);
  report(
    /^[a-z]/.test(name)
      ? `The element <${name}> cannot stand in a story.`
      : `The component <${name}> is not known.`,
    `<${name}>`,
    insteadOf(name),
  );
  return undefined;
}

/** What to write for a tag that cannot be used. */
function insteadOf(name: string): string {
  if (/^h[1-6]$/i.test(name)) return 'Write a heading as ## and its words.';
  const markdown = inMarkdown[name.toLowerCase()];
  if (markdown !== undefined) return markdown;
  const guess = nearest(name, houseComponentNames);
  return guess === undefined
    ? `Use Markdown, or one of: ${houseComponentNames.map((known) => `<${known}>`).join(', ')}.`
    : `Did you mean <${guess}>?`;
}

const image = 'Write <Figure> with src, alt and credit, or ![what it shows](./image.png).';

const inMarkdown: Readonly<Record<string, string>> = {
  img: image,
  image,
  picture: image,
  iframe: 'Link to it; a story shows nothing of another site.',
  video: 'Link to it; a story shows nothing that moves.',
  script: 'Leave it out; no page but search has a script.',
  style: 'Leave it out; the site gives every story one look.',
};

function readPlainHtml(node: Jsx, name: string, report: Report): Element {
  const properties: Record<string, string> = {};
  const unfit: string[] = [];
  for (const [attribute, value] of readAttributes(node, report).written) {
    if (plainHtmlAttributes.includes(attribute)) properties[attribute] = value ?? '';
    else unfit.push(attribute);
  }
  if (unfit.length > 0) {
    report(
      `<${name}> may not carry ${unfit.map((attribute) => `"${attribute}"`).join(', ')} in a story.`,
      unfit.map((attribute) => `${attribute}=`).join(' '),
      `Leave ${unfit.length === 1 ? 'it' : 'them'} out; plain HTML may carry ${plainHtmlAttributes.join(', ')}.`,
      unfit[0],
    );
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
