import { textsFile } from '../pagefind/indexFiles.ts';
import { type IndexedFragment, packedApart } from '../pagefind/merging/index.ts';

/** A story, and the file that what results tell of it is in. */
export interface GroupedStory {
  readonly id: string;
  readonly group: string;
  readonly fragment: IndexedFragment;
}

/**
 * Puts what results tell of stories into files, as Pagefind reads them. Short stories share a file with
 * their neighbours: a request costs as much as some hundred words, and many hosts take at most 20,000
 * files.
 * @param volume names the stories' volume.
 * @param stories by their ids, in their order.
 */
export function fragmentFiles(
  volume: string,
  stories: readonly { readonly id: string; readonly fragment: IndexedFragment }[],
): { readonly stories: readonly GroupedStory[]; readonly files: ReadonlyMap<string, Uint8Array> } {
  const grouped: GroupedStory[] = [];
  const files = new Map<string, Uint8Array>();
  let open: { id: string; fragment: IndexedFragment; text: string }[] = [];
  const close = (): void => {
    if (open.length === 0) return;
    const texts = open.map(({ id, text }) => `${JSON.stringify(id)}:${text}`);
    const { mark, pack } = packedApart(`{${texts.join(',')}}`, 9, (taken) =>
      files.has(textsFile(`${volume}-${taken}`)),
    );
    const group = `${volume}-${mark}`;
    files.set(textsFile(group), pack());
    for (const { id, fragment } of open) grouped.push({ id, group, fragment });
    open = [];
  };
  for (const { id, fragment } of stories) {
    const text = JSON.stringify(shown(fragment));
    const size = open.reduce((sum, story) => sum + story.text.length, text.length);
    if (size > room) close();
    open.push({ id, fragment, text });
  }
  close();
  return { stories: grouped, files };
}

/** How many letters a file holds, unless one story has more. */
const room = 6000;

/** Leaves out what no result shows, which is in the word index all the same. */
function shown({ filters, meta, ...told }: IndexedFragment): unknown {
  return { ...told, filters: picked(filters, shownFilters), meta: picked(meta, shownMeta) };
}

const shownFilters = ['section', 'kind', 'language'];
const shownMeta = ['title', 'kicker', 'published', 'image'];

function picked<Value>(
  values: Readonly<Record<string, Value>>,
  names: readonly string[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}
