import type { StoryRule } from '../rule.ts';
import { textsOf } from '../storyText.ts';

export const twoSpellings: StoryRule = {
  name: 'two-spellings',
  severity: 'warning',
  explanation:
    'A name is written in one way: Małaszewicze and Malaszewicze, Xi’an and Xian are two places to a reader who searches.',
  *look(story) {
    const first = new Map<string, string>();
    const told = new Set<string>();
    for (const { text, at } of textsOf(story)) {
      for (const { index, 0: written } of text.matchAll(names)) {
        const name = withoutEnding(written);
        const known = first.get(folded(name));
        if (known === undefined) first.set(folded(name), name);
        if (known === undefined || isSame(known, name) || told.has(folded(name))) continue;
        told.add(folded(name));
        yield {
          place: at(index),
          what: `The same name is written "${known}" before.`,
          found: name,
          remedy: 'Write it in one way; style.yaml can say which.',
        };
      }
    }
  },
};

/** A word of four letters and more with a capital, and what hyphens and apostrophes join to it. */
const names = /(?<![\p{L}\p{M}\p{N}’'-])\p{Lu}[\p{L}\p{M}]*(?:[’'-][\p{L}\p{M}]+)*/gu;

/** The ending of a genitive is no part of a name. */
function withoutEnding(name: string): string {
  return name.replace(/[’']s?$/u, '');
}

/** Without accents, hyphens and apostrophes; ł and its like are letters of their own to Unicode. */
function folded(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\p{M}’'-]/gu, '')
    .replaceAll(/[łøđıß]/giu, (letter) => plainLetters[letter.toLowerCase()] ?? letter)
    .toLowerCase();
}

const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss' };

/** Capitals alone are of a heading or of an acronym; short words, and joined ones of small letters, differ by chance. */
function isSame(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 4) return true;
  if (a.toLowerCase() === b.toLowerCase()) return true;
  const joined = [a, b].map((name) => name.replaceAll('-', '').toLowerCase());
  return joined[0] === joined[1];
}
