import { placeOfSite } from '../../base/settings.ts';
import type { Exported, OldPage } from '../exported.ts';
import { type OldSite, pathKey } from '../links.ts';
import { slugOfName } from '../text.ts';
import type { Subjects } from './draftStory.ts';
import type { Home } from './home.ts';

/**
 * Says what the old links of an export lead to: what moved, and lists of what its posts are filed under.
 * @param moved posts and pages, and the paths of their pages now.
 */
export function oldSite(
  moved: readonly { readonly post: OldPage; readonly path: string }[],
  { sites, posts }: Exported,
  { publication }: Home,
  { sections, topics }: Subjects,
): OldSite {
  const pages = new Map<string, string>([['', '/']]);
  const terms = posts.flatMap((post) => post.terms);
  for (const { name, slug = slugOfName(name) ?? name } of terms) {
    const topic = topics.known(name);
    const section = sections.known(name) ?? sections.known(slug);
    const page = section !== undefined ? `/sections/${section}/` : topic && `/topics/${topic}/`;
    if (page === undefined) continue;
    for (const list of ['tag', 'tags', 'category', 'categories'])
      pages.set(pathKey(`/${list}/${slug}`), page);
  }
  const lists = new Set(pages.keys());
  const files = new Map<string, string>();
  for (const { post, path: page } of moved) {
    for (const path of [...post.paths, ...(post.queries ?? [])]) {
      // Of two posts that claim one path, the first has it.
      if (!pages.has(pathKey(path)) || lists.has(pathKey(path))) pages.set(pathKey(path), page);
      lists.delete(pathKey(path));
    }
    if (post.file === undefined) continue;
    const plain = post.file.replace(/\.\w+$/, '');
    for (const name of [post.file, plain, plain.replace(/\/index$/, '')]) files.set(name, page);
  }
  const { hostname } = new URL(publication.url);
  return { sites, pages, files, host: hostname, base: placeOfSite({}, publication.url).base };
}
