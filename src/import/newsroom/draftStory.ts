import { faultOfWebAddress } from '../../base/fieldFaults.ts';
import type { Note, OldPost, OldTerm } from '../exported.ts';
import { pathKey } from '../links.ts';
import { oneLine, shortened } from '../text.ts';
import { type DraftFiles, draftText, notesFor, type TextSources } from './draftText.ts';
import type { StoryDraft } from './draft.ts';
import { fieldsOf, languageIn } from './storyFields.ts';
import type { Home } from './home.ts';
import type { Placed } from './storyIds.ts';
import type { SubjectIds } from './subjectIds.ts';

/** What is taken where a post does not say it. */
export interface Defaults {
  /** An id of sections.yaml. */
  readonly section: string;
  readonly kind: string | undefined;
  /** An id of authors.yaml; undefined for the author "Newsroom", who is made. */
  readonly author: string | undefined;
  /** Whom pictures are credited to. */
  readonly credit: string;
}

/** The lists of the newsroom, which are looked up and added to. */
export interface Subjects {
  readonly sections: SubjectIds;
  readonly topics: SubjectIds;
  readonly authors: SubjectIds;
}

/** Where a post belongs: ids of lists. */
export type Filed = Pick<StoryDraft, 'section' | 'topics' | 'authors'>;

/** The first term that a section is called like is the section; the others are topics, which are added. */
export function fileUnder(
  { terms, authors }: OldPost,
  defaults: Defaults,
  { sections, topics, authors: known }: Subjects,
): Filed {
  const sectionOf = ({ name, slug }: OldTerm): string | undefined =>
    sections.known(name) ?? (slug && sections.known(slug));
  const own = terms.find((term) => sectionOf(term) !== undefined);
  const others = terms.filter((term) => term !== own && oneLine(term.name) !== '');
  const ids = others.map(({ name, description = '' }) => {
    const words = oneLine(description);
    return topics.idOf(name, words === '' ? {} : { description: shortened(words, 400) });
  });
  const writers = authors
    .filter(({ name }) => oneLine(name) !== '')
    .map(({ name, bio = '', url = '' }) =>
      known.idOf(name, {
        ...(oneLine(bio) !== '' && { bio: shortened(oneLine(bio), 1000) }),
        ...(url !== '' && faultOfWebAddress(url) === undefined && { url }),
      }),
    );
  return {
    section: (own && sectionOf(own)) ?? defaults.section,
    topics: [...new Set(ids)],
    authors:
      writers.length > 0 ? [...new Set(writers)] : [defaults.author ?? known.idOf('Newsroom')],
  };
}

/** What a post needs to become a story. */
export interface StorySources extends TextSources {
  readonly publication: Home['publication'];
  readonly defaults: Defaults;
  readonly now: Date;
}

/** Drafts the story of a post. Writes nothing. */
export async function draftStory(
  placed: Placed,
  filed: Filed,
  sources: StorySources,
): Promise<StoryDraft> {
  const { post, id, wanted } = placed;
  const { language, timeZone } = sources.publication;
  const file = `stories/${id}.mdx`;
  const { notes, note } = notesFor(post);
  if (wanted !== undefined) note({ what: `Another story is called ${wanted} already.` });
  if (post.draft !== undefined) note({ what: `It is a draft: ${post.draft}` });
  const { blocks, firstWords, files } = await draftText(post, file, sources, note);
  const image = await imageOf(post, files, sources, note);
  const fields = fieldsOf(
    placed,
    { ...filed, kind: sources.defaults.kind, image, timeZone, now: sources.now, firstWords },
    note,
  );
  return {
    ...placed,
    ...filed,
    is: 'story',
    file,
    blocks,
    fields,
    dead: new Map(),
    copies: files.copies,
    notes,
    language: languageIn(fields) ?? language,
  };
}

async function imageOf(
  { picture, title }: OldPost,
  files: DraftFiles,
  { defaults, exported }: StorySources,
  note: (note: Note) => void,
) {
  if (picture === undefined) return undefined;
  const src = await files.picture(picture.src);
  if (src === undefined) return undefined;
  const known = exported.pictures.get(pathKey(picture.src));
  const caption = oneLine(picture.caption ?? known?.caption ?? '');
  const alt = oneLine(picture.alt ?? known?.alt ?? '');
  if (alt === '')
    note({
      what: 'Its picture had no description; it has one made of what is known.',
      found: picture.src,
    });
  const credit = oneLine(picture.credit ?? '');
  if (credit === '')
    note({
      what: `Its picture is credited to “${defaults.credit}”, for nothing says who made it.`,
      found: picture.src,
    });
  return {
    src,
    alt: shortened(alt || caption || oneLine(title) || 'Picture of the story', 500),
    credit: shortened(credit || defaults.credit, 200),
    ...(caption !== '' && { caption: shortened(caption, 400) }),
  };
}
