import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Place, Problem } from './problem.ts';

/** YAML that was read, with the place of everything in it. */
export interface YamlDocument {
  /** The plain value; undefined where the YAML is broken. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Place of the value at `path`, or of the nearest thing above it that is there. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  /** Place of the key that `path` ends in, or of the nearest thing above it that is there. */
  readonly placeOfKey: (path: readonly PropertyKey[]) => Place;
}

/**
 * Reads YAML and keeps its places.
 * @param firstLine the line of the file on which `text` starts (1 for a whole file).
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const problems = document.errors.map((error) => ({
    file,
    ...placeAt(error.pos[0]),
    what: 'The YAML is broken.',
    found: error.message,
    remedy: remedies[error.code] ?? 'Mend it; quote any text that holds a colon, a # or a quote.',
  }));
  const find = (path: readonly PropertyKey[], wanted: 'key' | 'value'): Place => {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      const last = depth === path.length - 1;
      const next = childOf(node, step);
      if (next === undefined) break;
      offset = startOf(last && wanted === 'key' ? next.key : next.value) ?? startOf(next.key) ?? offset;
      // A problem with a whole list or map is best shown where its name stands.
      if (last && !isScalar(next.value)) offset = startOf(next.key) ?? offset;
      node = next.value;
    }
    return placeAt(offset);
  };
  return {
    value: problems.length > 0 ? undefined : document.toJS(),
    problems,
    placeOf: (path) => find(path, 'value'),
    placeOfKey: (path) => find(path, 'key'),
  };
}

const remedies: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two.',
  TAB_AS_INDENT: 'Indent with spaces; YAML takes no tabs.',
  MISSING_CHAR: 'Close the quote or the bracket that was opened.',
};

function childOf(node: unknown, step: PropertyKey): { key: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && item.key.value === step,
    );
    return pair && { key: pair.key, value: pair.value };
  }
  if (isCollectionWithItems(node) && typeof step === 'number') {
    const item: unknown = node.items[step];
    return item === undefined ? undefined : { key: item, value: item };
  }
  return undefined;
}

function isCollectionWithItems(node: unknown): node is { items: unknown[] } {
  return typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);
}

function startOf(node: unknown): number | undefined {
  return isNodeWithRange(node) ? node.range?.[0] : undefined;
}

function isNodeWithRange(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'range' in node;
}
