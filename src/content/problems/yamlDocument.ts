import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
} from 'yaml';
import { joinFoldedLines } from './foldedLines.ts';
import { type Place, placeAt, type Problem } from '../../base/problems/problem.ts';
import { unwantedYaml } from './unwantedYaml.ts';
import { tooDeep, yamlFault } from './yamlFault.ts';

/** YAML that was read, with the place of everything in it. */
export interface YamlDocument {
  /** The plain value; undefined where the YAML is broken. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /**
   * A plain value at `path` as it is written, which a number may not show, the comment that stands in
   * its place, or a list or map between brackets; undefined for any other.
   */
  writtenAt(path: readonly PropertyKey[]): string | undefined;
  /** Place of the value at `path`, or of the nearest thing above it that is there. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  /** Place of the key that `path` ends in, or of the nearest thing above it that is there. */
  readonly placeOfKey: (path: readonly PropertyKey[]) => Place;
}

/**
 * Reads YAML and keeps its places. Only its plain part is taken, for what is beyond loses text that
 * nobody meant to be code: no references, no tags.
 * @param written as it stands in the file.
 * @param firstLine the line of the file on which it starts (1 for a whole file).
 */
export function readYaml(written: string, file: string, firstLine = 1): YamlDocument {
  const { text, offsets } = withPlainSpaces(written);
  // Not by the parser's own line counter, which loses count in broken YAML.
  const placeInFile = (offset: number): Place => {
    const { line, column } = placeAt(text, offset);
    return { line: line + firstLine - 1, column };
  };
  try {
    const document = parseDocument(text, { prettyErrors: false });
    joinFoldedLines(document, text);
    const broken = brokenLines(document, text, file, placeInFile);
    const unwanted = broken.length > 0 ? [] : unwantedYaml(document, text, file, placeInFile);
    // A reference that leads nowhere, or to itself, has no value at all.
    const strange = offsets.map((offset) => ({ file, ...placeInFile(offset), ...strangeSpace }));
    const isReadable = broken.length === 0 && !unwanted.some(({ isFatal }) => isFatal);
    return {
      value: isReadable ? document.toJS() : undefined,
      problems: [...strange, ...broken, ...unwanted.map(({ problem }) => problem)],
      writtenAt: (path) => writtenAt(document.contents, path, text),
      placeOf: (path) => placeInFile(offsetOf(document.contents, path, 'value')),
      placeOfKey: (path) => placeInFile(offsetOf(document.contents, path, 'key')),
    };
  } catch (error) {
    // Lists in lists by the thousand are no one's newsroom, and must not stop the check of the rest.
    if (!(error instanceof RangeError)) throw error;
    const place = placeInFile(0);
    const problem = { file, ...place, ...tooDeep };
    return {
      value: undefined,
      problems: [problem],
      writtenAt: () => undefined,
      placeOf: () => place,
      placeOfKey: () => place,
    };
  }
}

const strangeSpace = {
  what: 'A no-break space, or another that only looks like a space, stands where YAML knows none but the plain one.',
  remedy: 'Delete it, and type a plain space: on a Mac, without the Option key.',
} as const;

/**
 * Puts plain spaces where only these part a field from its value or indent it, if the text cannot be read as it is.
 * @returns the offsets of those that were none, one for each line.
 */
function withPlainSpaces(written: string): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  if (!/[\u00a0\u2000-\u200a\u202f\u3000]/.test(written)) return { text: written, offsets };
  if (parseDocument(written, { prettyErrors: false }).errors.length === 0)
    return { text: written, offsets };
  const text = written.replaceAll(
    /^(?:[^\S\r\n]*(?:-[^\S\r\n]+)*[\w-]+:[^\S\r\n]+|[^\S\r\n]*-?[^\S\r\n]+)/gm,
    (start: string, offset: number) => {
      const plain = start.replaceAll(/[^\S\t\r]/g, ' ');
      const first = [...plain].findIndex((sign, index) => sign !== start[index]);
      if (first >= 0) offsets.push(offset + first);
      return plain;
    },
  );
  return { text, offsets };
}

/** One problem for each line: the parser's later complaints of a line come from its first. */
function brokenLines(
  document: Document.Parsed,
  text: string,
  file: string,
  placeInFile: (offset: number) => Place,
): Problem[] {
  const seen = new Set<number>();
  // Once the parser is lost, all that follows comes from there.
  const lost = document.errors.findIndex(({ message }) => message.includes('in YAML stream'));
  const told = lost === -1 ? mostErrors : Math.min(mostErrors, lost + 1);
  return document.errors.slice(0, told).flatMap((error) => {
    const { offset, ...words } = yamlFault(error, document, text);
    const place = placeInFile(offset);
    if (seen.has(place.line)) return [];
    seen.add(place.line);
    return [{ file, ...place, ...words }];
  });
}

/** Where one bracket too many makes thousands, the first tell as much as all. */
const mostErrors = 50;

function offsetOf(
  root: ParsedNode | null,
  path: readonly PropertyKey[],
  wanted: 'key' | 'value',
): number {
  let node: unknown = root;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    const next = childOf(node, step);
    if (next === undefined) break;
    // What is wrong with a whole list or map, or with nothing at all, is shown where its name stands.
    const isText = isScalar(next.value) && next.value.value !== null;
    const byKey = last && (wanted === 'key' || !isText);
    offset = startOf(byKey ? next.key : next.value) ?? startOf(next.key) ?? offset;
    node = next.value;
  }
  return offset;
}

function writtenAt(
  root: ParsedNode | null,
  path: readonly PropertyKey[],
  text: string,
): string | undefined {
  const node = path.reduce<unknown>((inner, step) => childOf(inner, step)?.value, root);
  if (isScalar(node) && node.type === 'PLAIN') {
    return node.source === '' && node.comment?.trim() ? `#${node.comment}` : node.source;
  }
  if (!isCollection(node) || node.flow !== true || !node.range) return undefined;
  return text.slice(node.range[0], node.range[1]).trim();
}

function childOf(node: unknown, step: PropertyKey): { key: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair && { key: pair.key, value: pair.value };
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    // A pair stands where a list has a map of one field between brackets: [name: x].
    return item === undefined ? undefined : { key: isPair(item) ? item.key : item, value: item };
  }
  return undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
