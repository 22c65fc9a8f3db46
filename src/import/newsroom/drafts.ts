import { paths } from '../../base/addresses.ts';
import type { Exported, LeftOut } from '../exported.ts';
import type { Draft, PageDraft } from './draft.ts';
import { draftPage } from './draftPage.ts';
import { type Defaults, draftStory, fileUnder, type Subjects } from './draftStory.ts';
import { filePlaces } from './filePlaces.ts';
import type { Home } from './home.ts';
import { fileFinder } from './oldFiles.ts';
import { oldSite } from './oldSite.ts';
import type { PlacedPage } from './placePages.ts';
import type { Placed } from './storyIds.ts';

/**
 * Drafts a story for each post, and a page for each page that has a text. Writes nothing; the lists get
 * the names that stories need.
 */
export async function draftAll(
  { stories, pages }: { stories: readonly Placed[]; pages: readonly PlacedPage[] },
  exported: Exported,
  home: Home,
  defaults: Defaults,
  subjects: Subjects,
  now: Date,
): Promise<{ drafts: Draft[]; left: LeftOut[] }> {
  const { publication } = home;
  const filed = stories.map((one) => ({ one, under: fileUnder(one.post, defaults, subjects) }));
  const moved = [
    ...stories.map(({ post, id }) => ({ post, path: paths.story(id) })),
    ...pages.map(({ page, id }) => ({ post: page, path: paths.own(id) })),
  ];
  const sources = {
    exported,
    site: oldSite(moved, exported, home, subjects),
    finder: fileFinder(exported.media, exported.file),
    places: filePlaces(home.contentDir),
  };
  const drafts: Draft[] = [];
  const left: LeftOut[] = [];
  // One after the other, so that files of one name get the same numbers each time.
  for (const { one, under } of filed)
    drafts.push(await draftStory(one, under, { ...sources, publication, defaults, now }));
  for (const one of pages) {
    const draft = await draftPage(one, sources, publication.language);
    if (draft.blocks.length > 0) drafts.push(draft);
    else left.push(withoutText(draft));
  }
  return { drafts, left };
}

function withoutText({ post }: PageDraft): LeftOut {
  return {
    name: `“${post.title}” (${post.name})`,
    what: 'It is a page without a text.',
    found: post.html,
  };
}
