import { paths } from '../../base/addresses.ts';
import { pageSchema } from '../../content/pages/readPage.ts';
import { pathKey } from '../links.ts';
import { oneLine, shortened } from '../text.ts';
import type { PageDraft } from './draft.ts';
import { cut, excerptOf, fitFields, languageIn } from './storyFields.ts';
import { draftText, notesFor, type TextSources } from './draftText.ts';
import type { PlacedPage } from './placePages.ts';

/**
 * Drafts the newsroom’s own page of an old one. Writes nothing.
 * @param language of the publication.
 */
export async function draftPage(
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
  const fields = fitFields(
    {
      title,
      description,
      ...(page.language !== undefined && { language: page.language }),
      ...(formerly.length > 0 && { formerly: [...new Set(formerly)] }),
    },
    pageSchema,
    note,
  );
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
