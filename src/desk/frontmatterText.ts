import { isCollection, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import { cutFrontmatter } from '../content/stories/frontmatterBlock.ts';
import type { Edit } from './plainEdits.ts';

/** The YAML at the top of a document, and where it stands. */
export interface FrontmatterText {
  /** The whole text of the document, as it is read. */
  readonly text: string;
  /** Where the YAML begins, and where the line of --- below it. */
  readonly start: number;
  readonly end: number;
  readonly root: unknown;
}

/** A value of a field: a text in one line, or an entry of several fields, in their order. */
export type FieldValue = string | Readonly<Record<string, string>>;

/** Finds the frontmatter of a text; undefined where it has none. */
export function frontmatterText(text: string): FrontmatterText | undefined {
  const cut = cutFrontmatter(text);
  if (cut === undefined) return undefined;
  const start = text.indexOf('\n') + 1;
  const end = start + (cut.frontmatter === '' ? 0 : cut.frontmatter.length + 1);
  return { text, start, end, root: parseDocument(cut.frontmatter).contents };
}

/** What writes a value into a field, in place of the one that it may have. */
export function settingField(matter: FrontmatterText, name: string, value: FieldValue): Edit {
  const [edit] = replacing(matter, fieldOf(matter, name), inOneLine(value));
  return edit ?? newField(matter, name, value);
}

/** What writes one more entry into a list, behind the others. */
export function addingEntry(matter: FrontmatterText, name: string, value: FieldValue): Edit {
  const list = fieldOf(matter, name);
  const place = rangeOf(matter, list);
  if (place === undefined || !isSeq(list)) return newField(matter, name, value, '- ');
  const last = rangeOf(matter, list.items.at(-1));
  if (list.flow === true) {
    const at = last?.[1] ?? place[0] + 1;
    return { start: at, end: at, text: `${last ? ', ' : ''}${inOneLine(value)}` };
  }
  const indent = place[0] - (matter.text.lastIndexOf('\n', place[0] - 1) + 1);
  const at = nextLine(matter.text, last?.[1] ?? place[1]);
  return { start: at, end: at, text: onLines(value, ' '.repeat(indent)) };
}

/** What takes an entry out of a list of several. */
export function takingEntry(matter: FrontmatterText, name: string, index: number): Edit[] {
  const list = fieldOf(matter, name);
  if (!isSeq(list)) return [];
  const [entry, next, before] = [index, index + 1, index - 1].map((at) =>
    at < 0 ? undefined : rangeOf(matter, list.items[at]),
  );
  if (entry === undefined) return [];
  if (list.flow === true) {
    if (next) return [{ start: entry[0], end: next[0], text: '' }];
    return [{ start: before?.[1] ?? entry[0], end: entry[1], text: '' }];
  }
  const start = matter.text.lastIndexOf('\n', entry[0]) + 1;
  return [{ start, end: nextLine(matter.text, entry[1]), text: '' }];
}

/** What writes another text into a plain value of a list. */
export function settingEntry(
  matter: FrontmatterText,
  name: string,
  index: number,
  value: string,
): Edit[] {
  const list = fieldOf(matter, name);
  return isSeq(list) ? replacing(matter, list.items[index], inOneLine(value)) : [];
}

function replacing(matter: FrontmatterText, node: unknown, written: string): Edit[] {
  const place = rangeOf(matter, node);
  if (place === undefined) return [];
  const [start, end] = place;
  // What stands below its field begins on a line of its own, as its new value does in its stead.
  const isBlock = matter.text[end - 1] === '\n';
  return [{ start, end, text: written + (isBlock ? '\n' : '') }];
}

function newField(matter: FrontmatterText, name: string, value: FieldValue, mark = ''): Edit {
  const { root, end } = matter;
  if (isMap(root) && root.flow === true) {
    const last = root.items.at(-1);
    const at = rangeOf(matter, last?.value)?.[1] ?? rangeOf(matter, root)?.[1] ?? end;
    const written = mark === '' ? inOneLine(value) : `[${inOneLine(value)}]`;
    return { start: at, end: at, text: `, ${name}: ${written}` };
  }
  const written =
    mark === '' && typeof value === 'string'
      ? ` ${inOneLine(value)}\n`
      : `\n${onLines(value, '  ', mark)}`;
  return { start: end, end, text: `${name}:${written}` };
}

function fieldOf({ root }: FrontmatterText, name: string): unknown {
  if (!isMap(root)) return undefined;
  return root.items.find(({ key }) => isScalar(key) && key.value === name)?.value;
}

function rangeOf(
  { start }: FrontmatterText,
  node: unknown,
): [from: number, to: number] | undefined {
  if (isPair(node) || !(isScalar(node) || isCollection(node)) || !node.range) return undefined;
  return [start + node.range[0], start + node.range[1]];
}

function nextLine(text: string, place: number): number {
  return text[place - 1] === '\n' ? place : text.indexOf('\n', place) + 1;
}

function onLines(value: FieldValue, indent: string, mark = '- '): string {
  if (typeof value === 'string') return `${indent}${mark}${yamlText(value)}\n`;
  return Object.entries(value)
    .map(([name, text], index) => {
      const lead = index === 0 ? mark : ' '.repeat(mark.length);
      return `${indent}${lead}${name}: ${yamlText(text)}\n`;
    })
    .join('');
}

function inOneLine(value: FieldValue): string {
  if (typeof value === 'string') return yamlText(value);
  const fields = Object.entries(value).map(([name, text]) => `${name}: ${yamlText(text)}`);
  return `{ ${fields.join(', ')} }`;
}

/** Writes a text as YAML takes it in any place, on one line: without marks where it needs none. */
export function yamlText(text: string): string {
  return needsNoMarks.test(text) && !/^(?:true|false|null)$/i.test(text)
    ? text
    : JSON.stringify(text);
}

/** Times, paths and ids; words that hold no sign that YAML knows. */
const needsNoMarks =
  /^(?:\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?|(?:\/|\d{4}\/)?[A-Za-z][\w./-]*|\/stories\/[\w./-]+|\d{4}\/\d\d\/[\w-]+|\p{L}[\p{L}\p{M}\p{N} .’()-]*[\p{L}\p{M}\p{N}.’)])$/u;

/** What writes another path of the image that a story shows first. */
export function settingImage(matter: FrontmatterText, src: string): Edit[] {
  const image = fieldOf(matter, 'image');
  return isMap(image) ? replacing(matter, image.get('src', true), yamlText(src)) : [];
}
