import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import type { IndexFile } from 'pagefind';
import { signature } from '../indexFiles.ts';
import { SearchIndexError } from './pagefindIndex.ts';
import { printed } from '../../text/signs.ts';
import type { StoryTexts } from '../../vocabulary/tallies.ts';

/**
 * Reads what Pagefind can find from one of its fragments, so that the vocabulary holds what the
 * index holds and nothing else. A fragment is one story's, or that of several by their keys.
 * @throws SearchIndexError for a fragment of another form, as a newer Pagefind may write it.
 */
export function indexedStories({ path, content }: IndexFile): StoryTexts[] {
  const unpacked = gunzipSync(content).toString('utf8');
  const read = fragmentSchema.safeParse(JSON.parse(unpacked.slice(signature.length)));
  if (!unpacked.startsWith(signature) || !read.success) {
    throw new SearchIndexError(
      'Pagefind wrote a fragment that the vocabulary cannot be read from.',
    );
  }
  // A fragment is named by the index that it is of, as fragment/en_5fa31c.pf_fragment.
  const [, language = ''] = /^fragment\/(.+?)_/.exec(path) ?? [];
  return read.data.map((story) => ({ language, ...textsOf(story) }));
}

function textsOf({ content, meta }: z.output<typeof story>): Omit<StoryTexts, 'language'> {
  return {
    texts: [meta.title, meta.kicker, content],
    names: [meta.topics, meta.countries, meta.authors],
  };
}

const text = z.string().transform(printed);
const line = text.default('');
const story = z.object({
  content: text,
  meta: z.object({ title: line, kicker: line, topics: line, countries: line, authors: line }),
});
const fragmentSchema = z.union([
  story.transform((one) => [one]),
  z.record(z.string(), story).transform((all) => Object.values(all)),
]);
