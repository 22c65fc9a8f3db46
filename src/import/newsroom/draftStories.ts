import { dirname } from 'node:path';
import type { RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { faultOfWebAddress } from '../../base/fieldFaults.ts';
import { markdownOf, parseHtml, picturesIn } from '../body/markdownOf.ts';
import type { Exported, Note, OldPost, OldTerm } from '../exported.ts';
import { type OldSite, leadLink, pathKey } from '../links.ts';
import { slugOfName, oneLine, shortened } from '../text.ts';
import { type Draft, fieldsOf } from './draftStory.ts';
import type { Home } from './home.ts';
import {
  besideStory,
  type PictureFinder,
  pictureFinder,
  picturePlaces,
  type PicturePlaces,
  type Sought,
} from './pictures.ts';
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

interface Desk {
  readonly home: Home;
  readonly defaults: Defaults;
  readonly subjects: Subjects;
  readonly site: OldSite;
  readonly exported: Exported;
  readonly finder: PictureFinder;
  readonly places: PicturePlaces;
  readonly now: Date;
}

/** Drafts a story for each post. Writes nothing. */
export async function draftStories(
  placed: readonly Placed[],
  exported: Exported,
  home: Home,
  defaults: Defaults,
  subjects: Subjects,
  now: Date,
): Promise<Draft[]> {
  const finder = pictureFinder(exported.media);
  const places = picturePlaces(home.contentDir);
  const filed = placed.map(({ post }) => fileUnder(post, defaults, subjects));
  const site = siteOf(placed, exported, home, subjects);
  const desk = { home, defaults, subjects, site, exported, finder, places, now };
  const drafts: Draft[] = [];
  // One after the other, so that pictures of one name get the same numbers each time.
  for (const [index, one] of placed.entries()) {
    const { section = defaults.section, topics = [], authors = [] } = filed[index] ?? {};
    drafts.push(await draftStory(one, { section, topics, authors }, desk));
  }
  return drafts;
}

type Filed = Pick<Draft, 'section' | 'topics' | 'authors'>;

/** The first term that a section is called like is the section; the others are topics. */
function fileUnder(
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

function siteOf(
  placed: readonly Placed[],
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
  for (const { post, id } of placed) {
    for (const path of [...post.paths, ...(post.queries ?? [])]) {
      // Of two posts that claim one path, the first has it.
      if (!pages.has(pathKey(path)) || lists.has(pathKey(path)))
        pages.set(pathKey(path), `/stories/${id}/`);
      lists.delete(pathKey(path));
    }
  }
  const files = new Map<string, string>();
  for (const {
    post: { file },
    id,
  } of placed) {
    if (file === undefined) continue;
    const page = `/stories/${id}/`;
    const plain = file.replace(/\.\w+$/, '');
    for (const name of [file, plain, plain.replace(/\/index$/, '')]) files.set(name, page);
  }
  return { sites, pages, files, host: new URL(publication.url).hostname };
}

async function draftStory(placed: Placed, filed: Filed, desk: Desk): Promise<Draft> {
  const { post, id, wanted } = placed;
  const { home, defaults, exported, site, now } = desk;
  const file = `stories/${id}.mdx`;
  const notes: Note[] = [...post.notes];
  const note = (told: Note): void => {
    if (!notes.some(({ what, found }) => what === told.what && found === told.found))
      notes.push(told);
  };
  if (wanted !== undefined) note({ what: `Another story is called ${wanted} already.` });
  if (post.draft !== undefined) note({ what: `It is a draft: ${post.draft}` });
  const root = parseHtml(post.html);
  const copies = new Map<string, string>();
  const folder = post.file === undefined ? undefined : dirname(post.file);
  const pictureFor = async (src: string): Promise<string | undefined> => {
    const found: Sought = await desk.finder.find(src, folder);
    if (found.fault !== undefined) {
      note({ what: `A picture was left. ${found.fault}`, found: src.slice(0, 200) });
      return undefined;
    }
    const place = await desk.places.placeOf(found, dirname(file));
    copies.set(place, found.path);
    return besideStory(place, file);
  };
  const pictures = new Map<string, string>();
  const shown = picturesIn(root);
  for (const src of new Set(shown)) {
    const path = await pictureFor(src);
    if (path !== undefined) pictures.set(src, path);
  }
  const image = await imageOf(post, pictureFor, desk, note);
  const blocks = markdownOf(root, {
    pictureAt: (src) => {
      const path = pictures.get(src);
      return path === undefined ? undefined : { src: path, ...exported.pictures.get(pathKey(src)) };
    },
    linkTo: (href) => {
      const led = leadLink(href, site, post.paths[0], folder);
      if (led.fault === undefined) return led.url;
      note({ what: `A link became its words. ${led.fault}`, found: href });
      return undefined;
    },
    note,
  });
  if (blocks.length === 0) note({ what: 'It has no text.' });
  const firstWords = firstWordsOf(blocks);
  const { language, timeZone } = home.publication;
  const fields = fieldsOf(
    placed,
    { ...filed, kind: defaults.kind, image, timeZone, now, firstWords },
    note,
  );
  return {
    ...placed,
    ...filed,
    file,
    blocks,
    fields,
    dead: new Map(),
    copies,
    notes,
    language: post.language ?? language,
  };
}

/** Of the first paragraph that has some; pictures and notes apart. */
function firstWordsOf(blocks: readonly RootContent[]): string {
  const words = blocks
    .filter(({ type }) => type === 'paragraph')
    .map((block) => oneLine(wordsOf(block, { includeImageAlt: false })));
  return words.find((text) => text !== '') ?? '';
}

async function imageOf(
  { picture, title }: OldPost,
  pictureFor: (src: string) => Promise<string | undefined>,
  { defaults, exported }: Desk,
  note: (note: Note) => void,
) {
  if (picture === undefined) return undefined;
  const src = await pictureFor(picture.src);
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
