import { paths } from '../../base/addresses.ts';
import { pageSchema } from '../../content/pages/readPage.ts';
import { type Exported, type LeftOut, leftOut } from '../exported.ts';
import { pathKey } from '../links.ts';
import { oneLine, shortened } from '../text.ts';
import type { Draft, PageDraft } from './draft.ts';
import { type Defaults, draftStory, fileUnder, type Subjects } from './draftStory.ts';
import { draftText, notesFor, type TextSources } from './draftText.ts';
import { filePlaces } from './filePlaces.ts';
import type { Home } from './home.ts';
import { fileFinder } from './oldFiles.ts';
import { oldSite } from './oldSite.ts';
import type { PlacedPage } from './placePages.ts';
import { cut, excerptOf, fitFields, languageIn } from './storyFields.ts';
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
    placeOf: filePlaces(home.contentDir),
  };
  const drafts: Draft[] = [];
  const left: LeftOut[] = [];
  // One after the other, so that files of one name get the same numbers each time.
  for (const { one, under } of filed)
    drafts.push(await draftStory(one, under, { ...sources, publication, defaults, now }));
  for (const one of pages) {
    const draft = await draftPage(one, sources, publication.language);
    if (draft.blocks.length > 0) drafts.push(draft);
    else left.push(leftOut(draft.post, 'It is a page without a text.'));
  }
  return { drafts, left };
}

/**
 * Drafts the newsroom’s own page of an old one. Writes nothing.
 * @param language of the publication.
 */
async function draftPage(
  { page, id, there }: PlacedPage,
  sources: TextSources,
  language: string,
): Promise<PageDraft> {
  const file = there?.file ?? `pages/${id}.mdx`;
  const { notes, note } = notesFor(page);
  const { blocks, firstWords, files } = await draftText(page, file, sources, note, page.picture);
  // The front page has no old path: it is there.
  const formerly = page.paths.filter(
    (path) => !['', pathKey(paths.own(id))].includes(pathKey(path)),
  );
  const title = cut(oneLine(page.title) || shortened(firstWords, 80) || id, 140, 'The title', note);
  const description = excerptOf(page, firstWords, 'The description', note) || title;
  const written = { title, description, language: page.language, formerly: [...new Set(formerly)] };
  const fields = fitFields(written, pageSchema, note);
  return {
    is: 'page',
    id,
    file,
    post: page,
    there,
    blocks,
    fields,
    dead: new Map(),
    copies: files.copies,
    notes,
    language: languageIn(fields) ?? language,
  };
}
