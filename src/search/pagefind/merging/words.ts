/** Where a word, or a form of it, stands. */
export interface Places {
  /** How many stories. */
  readonly stories: number;
  /** The numbers of the first and the last of them. */
  readonly first: number;
  readonly last: number;
  /** As Pagefind writes them, without the number of the first. */
  readonly body: Uint8Array;
}

export interface Word {
  readonly own: Places;
  /** Forms with other accents. */
  readonly variants: ReadonlyMap<string, Places>;
}

/** By their keys, as `cborReader` has them; in their order. */
export type Words = ReadonlyMap<string, Word>;

/** A part of an index. */
export interface WordsPart {
  readonly words: Words;
  /** The number that its first story has among those of all parts. */
  readonly first: number;
}

/** Makes one of several, as if all their stories were in one. */
export function mergedWords(parts: readonly WordsPart[]): Words {
  const held = new Map<string, HeldWord[]>();
  for (const { words, first } of parts) {
    for (const [key, word] of words) {
      const known = held.get(key);
      if (known === undefined) held.set(key, [{ first, word }]);
      else known.push({ first, word });
    }
  }
  const all = new Map<string, Word>();
  for (const key of [...held.keys()].sort()) {
    const words = held.get(key) ?? [];
    const [only] = words;
    // Most words of an archive are in its older part alone, and stand as they are.
    all.set(key, words.length === 1 && only?.first === 0 ? only.word : mergedWord(words));
  }
  return all;
}

/** A word of one part. */
interface HeldWord {
  readonly first: number;
  readonly word: Word;
}

function mergedWord(parts: readonly HeldWord[]): Word {
  const forms = new Map<string, { first: number; places: Places }[]>();
  for (const { first, word } of parts) {
    for (const [form, places] of word.variants) {
      const known = forms.get(form) ?? [];
      forms.set(form, known);
      known.push({ first, places });
    }
  }
  return {
    own: joined(parts.map(({ first, word }) => ({ first, places: word.own }))),
    variants:
      forms.size === 0 ? noVariants : new Map([...forms].map(([form, own]) => [form, joined(own)])),
  };
}

export const noVariants: ReadonlyMap<string, Places> = new Map();

function joined(parts: readonly { first: number; places: Places }[]): Places {
  const held = parts.filter(({ places }) => places.stories > 0);
  const [start] = held;
  if (start === undefined) return nowhere;
  const first = start.first + start.places.first;
  let last = start.first + start.places.last;
  if (held.length === 1) return { ...start.places, first, last };
  let stories = start.places.stories;
  const bodies = [start.places.body];
  for (const part of held.slice(1)) {
    bodies.push(storyHead(part.first + part.places.first - last), part.places.body);
    last = part.first + part.places.last;
    stories += part.places.stories;
  }
  return { stories, first, last, body: Buffer.concat(bodies) };
}

export const nowhere: Places = { stories: 0, first: 0, last: 0, body: new Uint8Array() };

/** How a story begins, by how far it is from the one before: a list of three, and that number. */
export function storyHead(distance: number): Uint8Array {
  if (distance < 24) return Uint8Array.of(0x83, distance);
  if (distance < 0x100) return Uint8Array.of(0x83, 0x18, distance);
  if (distance < 0x10000) return Uint8Array.of(0x83, 0x19, distance >>> 8, distance & 255);
  return Uint8Array.of(
    0x83,
    0x1a,
    distance >>> 24,
    (distance >>> 16) & 255,
    (distance >>> 8) & 255,
    distance & 255,
  );
}
