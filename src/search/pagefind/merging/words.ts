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
export type Words = Iterable<readonly [key: string, word: Word]>;

/** A part of an index. */
export interface WordsPart {
  readonly words: Words;
  /** The number that its first story has among those of all parts. */
  readonly first: number;
}

/**
 * Makes one of several, as if all their stories were in one. The parts are gone through side by side: the
 * words of all volumes at once would take more memory than all else that a build does.
 */
export function* mergedWords(
  parts: readonly WordsPart[],
): Generator<readonly [key: string, word: Word]> {
  const heads: Head[] = [];
  const take = (part: Pick<Head, 'place' | 'first' | 'rest'>): void => {
    const next = part.rest.next();
    if (next.done === true) return;
    const [key, word] = next.value;
    const { place, first, rest } = part;
    heads.splice(placeFor(heads, key, place), 0, { place, first, rest, key, word });
  };
  for (const [place, { words, first }] of parts.entries()) {
    take({ place, first, rest: words[Symbol.iterator]() });
  }
  for (let next = heads.at(-1); next !== undefined; next = heads.at(-1)) {
    const { key } = next;
    const held: Head[] = [];
    for (let head = heads.at(-1); head?.key === key; head = heads.at(-1)) {
      heads.pop();
      held.push(head);
      take(head);
    }
    // Most words of an archive are in its older part alone, and stand as they are.
    yield [key, held.length === 1 && next.first === 0 ? next.word : mergedWord(held)];
  }
}

/** A part's next word; the last of all heads is the next of all, of one key that of the first part. */
interface Head {
  /** Of the part among all. */
  readonly place: number;
  readonly first: number;
  readonly rest: Iterator<readonly [key: string, word: Word], unknown>;
  readonly key: string;
  readonly word: Word;
}

function placeFor(heads: readonly Head[], key: string, place: number): number {
  let [low, high] = [0, heads.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const head = heads[middle];
    const comesLater =
      head !== undefined && (head.key > key || (head.key === key && head.place > place));
    if (comesLater) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mergedWord(parts: readonly Pick<Head, 'first' | 'word'>[]): Word {
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
