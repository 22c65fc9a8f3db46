import { basename, dirname } from 'node:path';
import { startOfFile } from '../../base/problems/problem.ts';
import type {
  Exported,
  LeftOut,
  Note,
  OldAuthor,
  OldPost,
  OldTerm,
  PictureWords,
} from '../exported.ts';
import { pathKey } from '../links.ts';
import { fitText, textOfHtml } from '../text.ts';
import { readMoment } from './moments.ts';
import { withParagraphs } from './paragraphs.ts';
import { replaceShortcodes } from './shortcodes.ts';
import { faultIn, readSource, type SourceFile } from './sourceFile.ts';
import { type Attachment, wordpressShortcodes } from './wordpressShortcodes.ts';
import { wordpressBlocks } from './wordpressBlocks.ts';
import { childrenIn, readXml, textIn, type XmlElement } from './xml.ts';

/**
 * Reads an export of WordPress: WXR, that is RSS with elements of its own
 * (https://developer.wordpress.org/plugins/wordpress-org/ names none; as wp-admin/includes/export.php writes it).
 * @param media absolute path of the folder that holds the uploads, where it is not the export’s own.
 * @param timeZone on whose clock times are read that have no offset.
 * @throws ContentProblems where the file cannot be read, is broken, or is no such export.
 */
export function readWordpress(
  source: SourceFile,
  media: string | undefined,
  timeZone: string,
): Exported {
  const file = basename(source.path);
  const { text: written, doubts } = readSource(source);
  const root = readXml(fitText(written), source);
  const channel = root.children.find(({ name }) => name === 'channel');
  if (root.name !== 'rss' || !channel?.children.some(({ name }) => name === 'wp:wxr_version')) {
    throw faultIn(
      source,
      startOfFile,
      'This is no export of WordPress.',
      'Make one in WordPress under Tools, Export, All content; it is an .xml file that names its wp:wxr_version.',
      `<${root.name}>`,
    );
  }
  const items = childrenIn(channel, 'item');
  const library = libraryOf(items);
  const authors = authorsOf(channel);
  const blocks = new Map(
    items
      .filter(isOfType('wp_block'))
      .map((item) => [textIn(item, 'wp:post_id'), textIn(item, 'content:encoded')]),
  );
  const [isPost, isPage] = [isOfType('post'), isOfType('page')];
  const isKept = (item: XmlElement): boolean => !unfitStatus.test(textIn(item, 'wp:status'));
  const site = textIn(channel, 'wp:base_blog_url') || textIn(channel, 'link');
  const blog = `${(URL.parse(site)?.pathname ?? '').replace(/\/$/, '')}/`;
  const read = (item: XmlElement): OldPost => {
    const notes: Note[] = [];
    const note = (told: Note): void => void notes.push(told);
    const own = library.of(textIn(item, 'wp:post_id'));
    const known = wordpressShortcodes(library.byId, own, note);
    const content = wordpressBlocks(
      textIn(item, 'content:encoded'),
      blocks,
      metaOf(item, 'footnotes'),
      note,
    );
    const text = replaceShortcodes(content, known, note);
    const html = content.includes('<!-- wp:') ? text : withParagraphs(text);
    return postOf(item, file, html, notes, { authors, library, timeZone, blog });
  };
  const made = readMoment(textIn(channel, 'pubDate'), timeZone);
  return {
    name: file,
    posts: items.filter((item) => isPost(item) && isKept(item)).map(read),
    pages: items.filter((item) => isPage(item) && isKept(item)).map(read),
    left: [
      ...doubts.map((what) => ({ name: file, what })),
      ...leftOf(
        items.filter((item) => !isKept(item) || !(isPost(item) || isPage(item))),
        file,
      ),
    ],
    sites: [...new Set([site, textIn(channel, 'link')])].filter((url) => URL.canParse(url)),
    media: [media ?? dirname(source.path)],
    file: source.path,
    pictures: library.words,
    made,
    publication: {
      name: textOfHtml(textIn(channel, 'title')) || undefined,
      description: textOfHtml(textIn(channel, 'description')) || undefined,
      language: textIn(channel, 'language') || undefined,
    },
  };
}

const unfitStatus = /^(?:trash|auto-draft|inherit)$/;

function isOfType(type: string): (item: XmlElement) => boolean {
  return (item) => (textIn(item, 'wp:post_type') || 'post') === type;
}

function metaOf(item: XmlElement, key: string): string {
  const meta = childrenIn(item, 'wp:postmeta').find((one) => textIn(one, 'wp:meta_key') === key);
  return meta === undefined ? '' : textIn(meta, 'wp:meta_value');
}

interface Library {
  readonly byId: ReadonlyMap<string, Attachment>;
  readonly words: ReadonlyMap<string, PictureWords>;
  readonly of: (post: string) => Attachment[];
}

function libraryOf(items: readonly XmlElement[]): Library {
  const attachments = items.filter(isOfType('attachment')).map((item) => ({
    id: textIn(item, 'wp:post_id'),
    post: textIn(item, 'wp:post_parent'),
    url: textIn(item, 'wp:attachment_url') || textIn(item, 'guid'),
    alt: textOfHtml(metaOf(item, '_wp_attachment_image_alt')),
    caption: textOfHtml(textIn(item, 'excerpt:encoded')),
  }));
  const byPost = Map.groupBy(attachments, ({ post }) => post);
  return {
    byId: new Map(attachments.map((one) => [one.id, one])),
    words: new Map(attachments.map((one) => [pathKey(one.url), one])),
    of: (post) => byPost.get(post) ?? [],
  };
}

function authorsOf(channel: XmlElement): ReadonlyMap<string, OldAuthor> {
  return new Map(
    childrenIn(channel, 'wp:author').map((author) => {
      const said = (field: string): string => textIn(author, `wp:author_${field}`);
      const shown = textOfHtml(said('display_name'));
      const whole = textOfHtml(`${said('first_name')} ${said('last_name')}`);
      const login = said('login');
      return [login, { name: shown || whole || login }];
    }),
  );
}

interface Known {
  readonly authors: ReadonlyMap<string, OldAuthor>;
  readonly library: Library;
  readonly timeZone: string;
  /** The path of the front page. */
  readonly blog: string;
}

function postOf(
  item: XmlElement,
  file: string,
  html: string,
  notes: Note[],
  { authors, library, timeZone, blog }: Known,
): OldPost {
  const id = textIn(item, 'wp:post_id');
  const comments = childrenIn(item, 'wp:comment').filter(
    (comment) => textIn(comment, 'wp:comment_approved') === '1',
  );
  const login = textIn(item, 'dc:creator');
  const image = metaOf(item, '_thumbnail_id');
  const thumbnail = library.byId.get(image);
  if (comments.length > 0) {
    const said = comments.map(
      (comment) =>
        `${textIn(comment, 'wp:comment_author')}, ${textIn(comment, 'wp:comment_date')}: ${textIn(comment, 'wp:comment_content')}`,
    );
    notes.push({ what: `Its comments were left: ${comments.length}.`, found: said.join('\n') });
  }
  if (image !== '' && thumbnail === undefined)
    notes.push({ what: 'Its picture is not in the export.', found: image });
  const gmt = textIn(item, 'wp:post_date_gmt');
  const published = /[1-9]/.test(gmt)
    ? readMoment(gmt, 'UTC')
    : (readMoment(textIn(item, 'wp:post_date'), timeZone) ??
      readMoment(textIn(item, 'pubDate'), timeZone));
  return {
    name: `${textIn(item, 'wp:post_type') || 'post'} ${id}, ${file}:${item.line}`,
    title: textOfHtml(textIn(item, 'title')),
    slug: textIn(item, 'wp:post_name'),
    published,
    draft: draftOf(item),
    standfirst: textOfHtml(textIn(item, 'excerpt:encoded')),
    html,
    terms: termsOf(item),
    authors: login === '' ? [] : [authors.get(login) ?? { name: login }],
    ...(thumbnail && { picture: { src: thumbnail.url } }),
    paths: pathsOf(item),
    queries: [`${blog}?p=${id}`, `${blog}?page_id=${id}`],
    notes,
  };
}

function draftOf(item: XmlElement): string | undefined {
  const status = textIn(item, 'wp:status');
  if (textIn(item, 'wp:post_password') !== '') return 'it was protected by a password.';
  if (status === 'private') return 'it was private.';
  return status === 'publish' || status === 'future' || status === ''
    ? undefined
    : `its status was “${status}”.`;
}

/** Categories before tags: one of them may be a section. */
function termsOf(item: XmlElement): OldTerm[] {
  const terms = childrenIn(item, 'category');
  return ['category', 'post_tag']
    .flatMap((domain) => terms.filter(({ attributes }) => attributes['domain'] === domain))
    .map(({ text, attributes }) => ({ name: textOfHtml(text), slug: attributes['nicename'] }))
    .filter(({ slug }) => slug !== 'uncategorized');
}

/** A draft’s address is only a number. */
function pathsOf(item: XmlElement): string[] {
  const url = URL.parse(textIn(item, 'link'));
  return url === null || url.pathname === '/' ? [] : [url.pathname];
}

function leftOf(items: readonly XmlElement[], file: string): LeftOut[] {
  return items.flatMap((item) => {
    const type = textIn(item, 'wp:post_type');
    if (type === 'attachment' || type === 'wp_block') return [];
    const isBinned = type === 'page' || type === 'post';
    const what = isBinned ? 'It was in the bin.' : `It is of the type “${type}”, not a post.`;
    const name = `“${textOfHtml(textIn(item, 'title'))}” (${type} ${textIn(item, 'wp:post_id')}, ${file}:${item.line})`;
    return [{ name, what, found: textIn(item, 'content:encoded') }];
  });
}
