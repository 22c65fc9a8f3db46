import type { ElementContent } from 'hast';
import { faultOfProse } from '../fields/proseFault.ts';
import { suggest } from '../../base/problems/nearest.ts';
import {
  attributesOf,
  type HouseComponentName,
  houseComponents,
  isJudgedEarly,
} from './houseComponents.ts';
import { type Jsx, readAttributes, type Report } from './jsxTag.ts';
import { isComment } from './moduleNeeds.ts';
import { placeOf, placeOfAttribute } from './places.ts';
import {
  type ComponentTag,
  drawingFiles,
  type PieceRead,
  type Pointer,
  type Reading,
} from './reading.ts';

/** Reads a house component, and says what it lacks, what it cannot have and where it cannot stand. */
export function readHouseComponent(
  node: Jsx,
  name: HouseComponentName,
  reading: Reading,
  report: Report,
): PieceRead {
  const written = checkAttributes(node, name, report);
  if (node.type === 'mdxJsxTextElement') {
    report(
      `<${name}> shares its line with something else, in a sentence or a table.`,
      `<${name}>`,
      'Put it on lines of its own, with a blank line before and after.',
    );
  }
  checkContent(node, name, report);
  const texts = Object.fromEntries(
    [...written].filter((entry): entry is [string, string] => entry[1] !== null),
  );
  if (name === 'Chart') return readTag(name, node, texts, reading.source, reading.charts);
  if (name === 'RouteMap') return readTag(name, node, texts, reading.source, reading.routes);
  if (name === 'Drawing') {
    const drawn = readTag(name, node, texts, reading.source, reading.drawings);
    reading.images.push(...filesOf(reading.drawings.at(-1)));
    return drawn;
  }
  const { src, ...attributes } = texts;
  // An empty one is reported as lacking.
  if (src !== undefined && src.trim() !== '' && Object.hasOwn(attributesOf(name), 'src')) {
    reading.images.push({ target: src, place: placeOfAttribute(node, reading.source, 'src') });
  }
  return {
    type: 'piece',
    piece: { component: name, attributes, ...(src !== undefined && { image: src }) },
    children: node.children,
  };
}

/** What it says is judged beside what it shows: figures, or the places of the newsroom. */
function readTag(
  component: HouseComponentName,
  node: Jsx,
  attributes: Readonly<Record<string, string>>,
  source: string,
  tags: ComponentTag[],
): PieceRead {
  const places = Object.fromEntries(
    Object.keys(attributes).map((name) => [name, placeOfAttribute(node, source, name)]),
  );
  tags.push({ attributes, place: placeOf(node), places });
  return {
    type: 'piece',
    piece: { component, attributes: { ...attributes } },
    children: node.children,
  };
}

/** A drawing is a picture too, of two files where phones have one of their own. */
function filesOf(tag: ComponentTag | undefined): Pointer[] {
  return drawingFiles.flatMap((name) => {
    const { [name]: target = '' } = tag?.attributes ?? {};
    const place = tag?.places[name];
    return target.trim() === '' || place === undefined ? [] : [{ target, place }];
  });
}

function checkAttributes(
  node: Jsx,
  name: HouseComponentName,
  report: Report,
): ReadonlyMap<string, string | null> {
  const known = attributesOf(name);
  const { written, isOpen } = readAttributes(node, report);
  const isJudged = isJudgedEarly(name);
  if (isJudged && isOpen) {
    const remedy = `${judgedEarly} Write each of them in the tag, in quotes.`;
    report(`<${name}> takes attributes from code.`, '{...', remedy);
  }
  for (const [attribute, value] of written) {
    if (!Object.hasOwn(known, attribute)) {
      report(
        `<${name}> has no attribute "${attribute}".`,
        `${attribute}=`,
        suggest(attribute, Object.keys(known)),
        attribute,
      );
    } else if (isJudged && value === null) {
      const remedy = `${judgedEarly} Write ${attribute}="…": ${known[attribute]?.form}.`;
      report(`The "${attribute}" of <${name}> is code.`, `${attribute}={`, remedy, attribute);
    } else if (value?.trim() === '' && known[attribute]?.required === false) {
      report(
        `<${name}> has an empty "${attribute}".`,
        `${attribute}=""`,
        `Write ${attribute}="…": ${known[attribute].form}; or remove it.`,
        attribute,
      );
    } else {
      const fault = isPath(attribute) ? undefined : faultOfProse(value ?? '');
      if (fault) {
        const what = `The "${attribute}" of <${name}> ${fault.message}`;
        report(what, value ?? '', fault.remedy ?? 'Write it anew.', attribute);
      }
    }
  }
  for (const [attribute, { required, form }] of Object.entries(known)) {
    const value = written.get(attribute);
    const mayComeOtherwise = value === null || (value === undefined && isOpen);
    if (!required || mayComeOtherwise || (value ?? '').trim() !== '') continue;
    report(`<${name}> lacks "${attribute}".`, `<${name}>`, `Write ${attribute}="…": ${form}.`);
  }
  return written;
}

const judgedEarly = 'What it shows is checked before any code runs.';

function isPath(attribute: string): boolean {
  return drawingFiles.some((name) => name === attribute);
}

function checkContent(node: Jsx, name: HouseComponentName, report: Report): void {
  const isEmpty = node.children.every(saysNothing);
  if (houseComponents[name].holdsContent && isEmpty) {
    const remedy = `Write its text between <${name}> and </${name}>.`;
    report(`<${name}> is empty.`, `<${name}>`, remedy);
  } else if (!houseComponents[name].holdsContent && !isEmpty) {
    report(
      `<${name}> holds text.`,
      `<${name}>`,
      'Close it with />, and put the text in "caption".',
    );
  }
}

function saysNothing(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return isComment(node.value);
  }
  return node.type === 'comment';
}
