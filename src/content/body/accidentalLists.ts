import type { Element, ElementContent, RootContent } from 'hast';
import { lineAt, type Problem } from '../../base/problems/problem.ts';
import { textOf } from './headingIds.ts';
import { placeOf } from './places.ts';
import type { Reading } from './reading.ts';
import { monthNames } from '../../base/monthNames.ts';

type Source = Pick<Reading, 'source' | 'file'>;
type Node = RootContent | ElementContent;

/**
 * Finds lists that a sentence became by chance: those whose numbers do not count on, so that others
 * would be published, and those that begin under a line of text.
 * @param nodes what stands beside each other in the tree.
 * @param inItem whether they are what an item of a list holds.
 */
export function accidentalLists(nodes: readonly Node[], source: Source, inItem = false): Problem[] {
  const shown = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return shown.flatMap((node, index) => {
    if (!('children' in node)) return [];
    const inner = accidentalLists(node.children, source, isTag(node, 'li'));
    // Under what stands first in an item are the lists within the item.
    const above: Above = { node: shown[index - 1], isOfItem: inItem && index === 1 };
    const own = isTag(node, 'ol', 'ul') ? faultsOf(node, above, source) : [];
    return [...own, ...inner];
  });
}

interface Above {
  readonly node: Node | undefined;
  readonly isOfItem: boolean;
}

function isTag(node: Node | undefined, ...names: readonly string[]): node is Element {
  return node?.type === 'element' && names.includes(node.tagName);
}

function faultsOf(list: Element, above: Above, { source, file }: Source): Problem[] {
  const fault = interruption(list, above, source) ?? miscount(list, source);
  return fault === undefined ? [] : [{ file, ...fault }];
}

type Fault = Omit<Problem, 'file'>;

function interruption(list: Element, above: Above, source: string): Fault | undefined {
  const { end } = above.node?.position ?? {};
  if (end === undefined || list.position?.start.line !== end.line + 1) return undefined;
  const isUnderParagraph = !above.isOfItem && isTag(above.node, 'p');
  if (!isUnderParagraph && !isDay(list)) return undefined;
  const text = source.slice(0, end.offset).trimEnd();
  if (/[:：]$/.test(text)) return undefined;
  const written = lineAt(source, offsetOf(list)).trim();
  return {
    ...placeOf(list),
    what: 'This line makes a list in the middle of a paragraph.',
    found: written,
    remedy: `Leave an empty line above a list. Where it is none, write ${escaped(markerAt(list, source))}`,
  };
}

function miscount(list: Element, source: string): Fault | undefined {
  if (list.tagName !== 'ol') return undefined;
  const items = list.children.filter((node) => node.type === 'element');
  const numbers = items.map((item) => Number.parseInt(markerAt(item, source), 10));
  const [first = Number.NaN] = numbers;
  // The notes at the end of a text are a list whose numbers nobody writes.
  if (Number.isNaN(first)) return undefined;
  // Who numbers all items alike leaves the count to Markdown, unless they are days of some months.
  const isAlike = numbers.every((number) => number === first);
  if (first <= 1 && isAlike && !items.some(beginsWithMonth)) return undefined;
  const wrong = numbers.findIndex((number, index) => number !== first + index);
  const item = items[wrong];
  if (item === undefined) return undefined;
  const [here, before] = [markerAt(item, source), markerAt(items[0] ?? item, source)];
  return {
    ...placeOf(item),
    what: `The numbers of a list do not count on: this item would be published as ${first + wrong}.`,
    found: lineAt(source, offsetOf(item)).trim(),
    remedy: `Number the items one after the other. Where they are no list, write ${escaped(before)} … ${escaped(here)}`,
  };
}

/** Whether a list is one item that begins with a month, as a sentence goes on after "am". */
function isDay(list: Element): boolean {
  const items = list.children.filter((node) => node.type === 'element');
  return list.tagName === 'ol' && items.length === 1 && items.every(beginsWithMonth);
}

function beginsWithMonth(item: Element): boolean {
  const word = /^\p{L}+/u.exec(textOf(item).trimStart())?.[0].toLowerCase();
  months ??= new Set(languagesWithDays.split(' ').flatMap(monthNames));
  return word !== undefined && months.has(word);
}

let months: ReadonlySet<string> | undefined;

/** Those that write a day as "1. Mai". */
const languagesWithDays = 'bs cs da de de-AT et fi fo hr hu is lv nb nn sk sl sr sr-Latn';

function markerAt(node: Element, source: string): string {
  return /^(?:\d+[.)]|[-+*])/.exec(source.slice(offsetOf(node)))?.[0] ?? '';
}

/** A list's sign as it is written where it is to be none. */
function escaped(marker: string): string {
  return `${marker.slice(0, -1)}\\${marker.slice(-1)}`;
}

function offsetOf({ position }: Element): number {
  return position?.start.offset ?? 0;
}
