import type { StoryRule } from '../rule.ts';
import { textsOf } from '../storyText.ts';

export const twoSpellings: StoryRule = {
  name: 'two-spellings',
  explanation:
    'A name is written in one way: Małaszewicze and Malaszewicze, Xi’an and Xian are two places to a reader who searches.',
  *look(story) {
    const first = new Map<string, string>();
    const told = new Set<string>();
    const own = ownLetters[new Intl.Locale(story.language).language];
    for (const { text, at } of textsOf(story)) {
      for (const { index, 0: written } of text.matchAll(names)) {
        if (shortened.test(written)) continue;
        const name = withoutEnding(written);
        const plain = folded(name, own);
        const known = first.get(plain);
        if (known === undefined) first.set(plain, name);
        if (known === undefined || isSame(known, name) || told.has(plain)) continue;
        told.add(plain);
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

/** Words of talk, as "We’ll", which are not "Well" in another spelling. */
const shortened = /[’'](?:d|ll|m|re|t|ve)$/iu;

/** The ending of an English genitive is no part of a name, nor is what French and Italian put before one. */
function withoutEnding(name: string): string {
  return name
    .replace(/[’']s?$/u, '')
    .replace(/^(?:[cdjlmnst]|qu|dell|all|nell|sull)[’'](?=\p{L})/iu, '');
}

/**
 * Without hyphens, apostrophes, and the marks of letters that the language has from elsewhere: its own tell one word
 * from another, as Hafen and Häfen.
 * @param own letters of the language, undefined where they are not known.
 */
function folded(name: string, own: string | undefined): string {
  const bare = name.toLowerCase().replaceAll(/[’'-]/g, '').normalize();
  if (own === undefined) return bare;
  return bare.replaceAll(/[^a-z]/gu, (letter) =>
    own.includes(letter) ? letter : (plainLetters[letter] ?? letter.normalize('NFD')[0] ?? letter),
  );
}

/** Of languages that are not listed, every letter is taken for their own. */
const ownLetters: Readonly<Record<string, string>> = {
  de: 'äöüß',
  en: '',
  es: 'áéíñóúü',
  fr: 'àâæçèéêëîïôùûüÿœ',
};

/** Letters that Unicode does not take apart into a plain one and its mark. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss' };

/** Capitals alone are of a heading or of an acronym; short words, and joined ones of small letters, differ by chance. */
function isSame(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 4) return true;
  if (a.toLowerCase() === b.toLowerCase()) return true;
  const joined = [a, b].map((name) => name.replaceAll('-', '').toLowerCase());
  return joined[0] === joined[1];
}
