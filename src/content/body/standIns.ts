import type { Element, Text } from 'hast';
import type { HastNode } from 'satteri';
import { characterAt, characterBefore, eastAsianLetter, wideSign } from '../../base/letters.ts';

/**
 * Stands for the backslash before a sign that `typeset` would set, until it is set: a noncharacter,
 * which no story may hold.
 */
export const escapeMark = '\uFDD2';

/** A body in which signs that the parser would misread are others, of the same length. */
export interface StandIns {
  readonly text: string;
  /** Puts back, in what the parser made, all signs but those before which a backslash stands. */
  readonly restore: (root: HastNode) => void;
}

/**
 * Puts stand-ins where Markdown, as the parser knows it, is not what the editor means:
 * - One tilde is a tilde: "5~10% in May and 20~30% in June" strikes nothing.
 * - Emphasis may begin and end beside a sign where words have no spaces: in `**注意：**本周` the
 *   parser takes the second ** for an opening one (CommonMark 0.31, 6.2: right-flanking runs).
 * - An address ends before a full stop or a bracket that is not of ASCII.
 */
export function withStandIns(source: string, withEscapes: boolean): StandIns {
  const letters = unusedIn(source, 0xa500, 0xa600);
  const signs = unusedIn(source, 0x2e3c, 0x2e50);
  const standIns = new Map<string, string>();
  const stand = (sign: string, next: () => string | undefined): string | undefined => {
    const known = standIns.get(sign) ?? next();
    if (known !== undefined) standIns.set(sign, known);
    return known;
  };
  const nextLetter = (): string | undefined => letters.next().value;
  const ends = addressEnds.split('');
  const placed = new Map<number, string>();
  const put = (index: number, standIn: string | undefined): void => {
    if (standIn !== undefined) placed.set(index, standIn);
  };
  for (const index of besideEmphasis(source)) {
    const character = source.charAt(index);
    put(index, stand(character, isSign.test(character) ? nextLetter : () => signs.next().value));
  }
  for (const { index } of source.matchAll(/(?<![\\~])~(?!~)/g)) put(index, stand('~', nextLetter));
  for (const index of signsAfterAddresses(source)) {
    put(
      index,
      stand(`end ${source.charAt(index)}`, () => ends.pop()),
    );
  }
  if (withEscapes) {
    const inTitles = quotesInTitles(source);
    for (const { index, 0: pair } of source.matchAll(/\\[\s\S]/g)) {
      if (/["'.-]/.test(pair) && !inTitles.has(index)) put(index, escapeMark);
    }
  }
  const pairs = [...standIns].map(([sign, standIn]) => [standIn, sign.slice(-1)] as const);
  return {
    text: withPlaced(source, placed),
    restore: (root) => {
      if (pairs.length > 0) replaceInTree(root, pairs, pairs);
    },
  };
}

/** Where backslashes stand before quotation marks that without them would end the title of a link or a picture. */
function quotesInTitles(source: string): Set<number> {
  const places = [...source.matchAll(titles)].flatMap(({ index, 0: title }) =>
    [...title.matchAll(/\\[\s\S]/g)].flatMap(({ index: place, 0: pair }) =>
      pair.charAt(1) === title.charAt(0) ? [index + place] : [],
    ),
  );
  return new Set(places);
}

/** Sought by their quotation marks: from each bracket on, an address without an end would be read to the end. */
const titles =
  /(?<=(?:\]\(|^ {0,3}\[[^\]\n]+\]:)\s*(?:<[^<>\n]*>|[^\s<>]+)\s+)(?:"(?:[^"\\\n]|\\.|\n(?!\s*\n))*"|'(?:[^'\\\n]|\\.|\n(?!\s*\n))*')/gm;

function withPlaced(source: string, placed: ReadonlyMap<number, string>): string {
  if (placed.size === 0) return source;
  const characters = source.split('');
  for (const [index, standIn] of placed) characters[index] = standIn;
  return characters.join('');
}

/** Takes the marks of escapes out of a text, and makes them backslashes again in code. */
export function restoreEscapes(root: HastNode): void {
  replaceInTree(root, [[escapeMark, '']], [[escapeMark, '\\']]);
}

/** What stands beside * or ~~, between a sign and a letter, where the parser would see no emphasis. */
function besideEmphasis(source: string): number[] {
  return [...source.matchAll(/(?<!\\)(?:\*+|~~)/g)].flatMap(({ index, 0: run }) => {
    const [left, right] = [index - 1, index + run.length];
    const [before, after] = [characterBefore(source, index), characterAt(source, right)];
    if (hidesEmphasis(before, after)) return [left];
    if (hidesEmphasis(after, before)) return [right];
    // Where the sign is Markdown itself, the letter is to be a sign too.
    if (/[)\]`>}]/.test(before) && isEastAsianUnit(after)) return [right];
    return /[[`<{]/.test(after) && isEastAsianUnit(before) ? [left] : [];
  });
}

function hidesEmphasis(sign: string, other: string): boolean {
  // What stands here makes Markdown or a tag of what is beside it.
  if (sign.length !== 1 || !isSign.test(sign) || /[*~\\<>{}`[\])|]/.test(sign)) return false;
  return eastAsianLetter.test(other) || (wideSign.test(sign) && /\p{L}/u.test(other));
}

const isSign = /[\p{P}\p{S}]/u;

function isEastAsianUnit(character: string): boolean {
  return character.length === 1 && eastAsianLetter.test(character);
}

/** Addresses that are links by themselves, and the sign at which each ends. */
const bareAddress =
  /(?:https?:\/\/|(?<![\w/.])www\.)(?<!(?:\]\(<?|\]:[ \t]{0,9}<?|=["'])(?:https?:\/\/|www\.))[^\s<、。，．；：？！（）「」『』【】《》〈〉〔〕“”‘’«»‹›„‚…—،؛؟۔।]+([、。，．；：？！（）「」『』【】《》〈〉〔〕“”‘’«»‹›„‚…—،؛؟۔।])?/giu;

function signsAfterAddresses(source: string): number[] {
  return [...source.matchAll(bareAddress)].flatMap(({ index, 0: { length }, 1: sign }) =>
    sign === undefined ? [] : [index + length - 1],
  );
}

/** Controls end an address and are no space to the parser; no story may hold them. */
const addressEnds =
  '\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F';

/** Characters between two points: letters of the Vai script, of which names in code may consist too, or rare signs. */
function* unusedIn(source: string, start: number, end: number): Generator<string, undefined> {
  for (let point = start; point < end; point += 1) {
    const character = String.fromCharCode(point);
    if (!source.includes(character)) yield character;
  }
  return undefined;
}

type Replacements = readonly (readonly [standIn: string, sign: string])[];

function replaceInTree(node: HastNode, inText: Replacements, inCode: Replacements): void {
  switch (node.type) {
    case 'text':
      node.value = replaced(node.value, inText);
      return;
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      node.value = replaced(node.value, inCode);
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      for (const attribute of node.attributes) {
        const { value } = attribute;
        if (typeof value === 'string') attribute.value = replaced(value, inCode);
        else if (value) value.value = replaced(value.value, inCode);
      }
      break;
    case 'element':
      for (const [name, value] of Object.entries(node.properties)) {
        node.properties[name] = Array.isArray(value)
          ? value.map((part) => inProperty(part, inText))
          : inProperty(value, inText);
      }
  }
  const isCode = node.type === 'element' && node.tagName === 'code';
  if ('children' in node) {
    for (const [index, child] of node.children.entries()) {
      const rest = child.type === 'element' ? cutAddress(child) : undefined;
      if (rest) node.children.splice(index + 1, 0, rest);
    }
    for (const child of node.children) replaceInTree(child, isCode ? inCode : inText, inCode);
  }
}

/** Takes out of a link what follows its address: after `，www.` the parser heeds no control. */
function cutAddress({ tagName, children: [text], properties }: Element): Text | undefined {
  if (tagName !== 'a' || text?.type !== 'text' || typeof properties.href !== 'string') return;
  const end = text.value.search(addressEnd);
  if (end === -1) return;
  const rest: Text = { type: 'text', value: text.value.slice(end) };
  text.value = text.value.slice(0, end);
  properties.href = properties.href.replace(/%[01][\dA-F].*$/s, '');
  return rest;
}

const addressEnd = new RegExp(`[${addressEnds}]`);

function replaced(text: string, replacements: Replacements): string {
  return replacements.reduce((written, [standIn, sign]) => written.replaceAll(standIn, sign), text);
}

function inProperty<Value>(value: Value, replacements: Replacements): Value | string {
  if (typeof value !== 'string') return value;
  return replaced(value, [...replacements, ...escaped(replacements)]);
}

/** As they are in the address of a link. */
function escaped(replacements: Replacements): Replacements {
  return replacements
    .filter(([standIn]) => !addressEnds.includes(standIn))
    .map(([standIn, sign]) => [encodeURIComponent(standIn), encodeURI(sign)]);
}
