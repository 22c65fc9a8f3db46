import type { Element, ElementContent, RootContent } from 'hast';
import { lineAt } from '../../problems/offsets.ts';
import type { Problem } from '../../problems/problem.ts';
import { textOf } from './headingIds.ts';
import { placeOf } from './places.ts';
import type { Reading } from './readBody.ts';

type Source = Pick<Reading, 'source' | 'file'>;
type Node = RootContent | ElementContent;

/**
 * Finds lists that a sentence became by chance: those whose numbers do not count on, so that others
 * would be published, and those that begin under a line of text.
 * @param nodes what stands beside each other in the tree.
 */
export function accidentalLists(nodes: readonly Node[], source: Source): Problem[] {
  const shown = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return shown.flatMap((node, index) => {
    if (!('children' in node)) return [];
    // What stands first in an item has the lists within the item right under it.
    const { children } = node;
    const isItem = node.type === 'element' && node.tagName === 'li';
    const inner = accidentalLists(
      isItem ? children.slice(firstShown(children) + 1) : children,
      source,
    );
    const own = isList(node) ? faultsOf(node, shown[index - 1], source) : [];
    return [...own, ...inner];
  });
}

function firstShown(children: readonly Node[]): number {
  return children.findIndex((node) => node.type !== 'text' || node.value.trim() !== '');
}

function isList(node: Node): node is Element {
  return node.type === 'element' && (node.tagName === 'ol' || node.tagName === 'ul');
}

function faultsOf(list: Element, above: Node | undefined, { source, file }: Source): Problem[] {
  const fault = interruption(list, above, source) ?? miscount(list, source);
  return fault === undefined ? [] : [{ file, ...fault }];
}

type Fault = Omit<Problem, 'file'>;

function interruption(list: Element, above: Node | undefined, source: string): Fault | undefined {
  if (above?.type !== 'element' || above.tagName !== 'p') return undefined;
  const isRightUnder = list.position?.start.line === (above.position?.end.line ?? 0) + 1;
  const text = source.slice(0, above.position?.end.offset).trimEnd();
  if (!isRightUnder || /[:：]$/.test(text)) return undefined;
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

function beginsWithMonth(item: Element): boolean {
  const word = /^\p{L}+/u.exec(textOf(item).trimStart())?.[0].toLowerCase();
  return word !== undefined && months().has(word);
}

/** The names of months in languages that write a day as "1. Mai". */
function months(): ReadonlySet<string> {
  monthsKnown ??= new Set(
    [
      'bs',
      'cs',
      'da',
      'de',
      'de-AT',
      'et',
      'fi',
      'hr',
      'hu',
      'is',
      'lv',
      'nb',
      'nn',
      'sk',
      'sl',
      'sr-Latn',
      'sr',
    ].flatMap((language) => {
      const day = new Intl.DateTimeFormat(language, {
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      });
      return Array.from(
        { length: 12 },
        (_, month) =>
          day
            .formatToParts(Date.UTC(2025, month, 1))
            .find(({ type }) => type === 'month')
            ?.value.toLowerCase() ?? '',
      );
    }),
  );
  return monthsKnown;
}

let monthsKnown: ReadonlySet<string> | undefined;

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
