import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { parse } from 'yaml';
import { rootAt } from '../../base/files/lookAt.ts';
import { walk } from '../../base/files/walk.ts';
import { conflictMarker } from '../../content/problems/conflictMarker.ts';
import { startOfFile } from '../../base/problems/problem.ts';
import type { Exported, LeftOut, Note, OldPost } from '../exported.ts';
import { shortened, textOfHtml } from '../text.ts';
import { oldFields, type OldFields } from './fields.ts';
import { cutFile } from './frontmatter.ts';
import { oldPaths, type SiteSettings } from './oldPaths.ts';
import { readMoment } from './moments.ts';
import { faultIn, readSource, type SourceFile } from './sourceFile.ts';
import { withoutCode, withoutLiquid, withoutShortcodes } from './templates.ts';

/**
 * Reads a folder of Markdown, as Hugo, Jekyll and Astro have theirs.
 * @param timeZone on whose clock times are read that have no offset.
 * @throws ContentProblems where it is no folder.
 */
export function readMarkdown(
  source: SourceFile,
  media: string | undefined,
  timeZone: string,
): Exported {
  const { path: folder } = source;
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw faultIn(
      source,
      startOfFile,
      'The folder of Markdown is missing, or is a file.',
      'Name the folder in which the posts are, or that of the whole site.',
    );
  }
  const settings = settingsIn(folder);
  const { files, closed } = walk(rootAt(folder, 'the folder'), '', isPassedOver);
  const left: LeftOut[] = closed.map(({ path, what }) => ({ name: path, what }));
  const posts: OldPost[] = [];
  const pages: OldPost[] = [];
  for (const { path } of files.filter(({ path }) => /\.(?:md|mdx|markdown|html?)$/i.test(path))) {
    const read = postOf({ ...source, path: join(folder, path) }, path, settings, timeZone);
    if (read === undefined) continue;
    if ('what' in read) left.push(read);
    else (read.isPage ? pages : posts).push(read.post);
  }
  const folders = ['', 'static', 'public', 'assets', 'src/assets', 'src', 'content', 'source'].map(
    (name) => join(folder, name),
  );
  return {
    name: basename(folder),
    posts,
    pages,
    left,
    sites: settings.site === undefined ? [] : [settings.site],
    media: [...(media === undefined ? [] : [media]), ...folders.filter((path) => existsSync(path))],
    file: undefined,
    pictures: new Map(),
    made: undefined,
  };
}

/** Parts of a site that hold no posts. */
function isPassedOver(name: string): boolean {
  return /^(?:\.|node_modules$|_site$|dist$|vendor$|themes$|archetypes$|layouts$|_layouts$|_includes$|_sass$)/.test(
    name,
  );
}

function settingsIn(folder: string): SiteSettings {
  const read = (name: string): string | undefined =>
    existsSync(join(folder, name))
      ? readSource({ path: join(folder, name), contentDir: folder })
      : undefined;
  const jekyll = read('_config.yml');
  const fields = jekyll === undefined ? undefined : fieldsOfYaml(jekyll);
  const hugo = ['hugo.toml', 'config.toml', 'hugo.yaml', 'config.yaml', 'hugo.json', 'config.json']
    .map(read)
    .find((text) => text !== undefined);
  const [, baseUrl] = /^\s*"?base_?URL"?\s*[:=]\s*["']?([^"'\s,]+)/im.exec(hugo ?? '') ?? [];
  const site = [fields?.text('url') ?? '', baseUrl ?? ''].find(
    (url) => /^https?:\/\//.test(url) && URL.canParse(url),
  );
  return {
    site,
    permalink: fields?.text('permalink') || undefined,
    isJekyll: jekyll !== undefined,
    isZola: /^\s*base_url\s*=/m.test(hugo ?? ''),
  };
}

function fieldsOfYaml(text: string): OldFields | undefined {
  try {
    const value: unknown = parse(text);
    return typeof value === 'object' && value !== null ? oldFields({ ...value }) : undefined;
  } catch {
    return undefined;
  }
}

function postOf(
  source: SourceFile,
  path: string,
  settings: SiteSettings,
  timeZone: string,
): { readonly post: OldPost; readonly isPage: boolean } | LeftOut | undefined {
  const notes: Note[] = [];
  const note = (told: Note): void => void notes.push(told);
  const text = readSource(source, (what) => {
    note({ what });
  });
  const cut = cutFile(text);
  const isHtml = /\.html?$/i.test(path);
  // HTML without frontmatter is no source of a site, but a part of one.
  if (isHtml && cut === undefined) return undefined;
  if (basename(path).startsWith('_index.'))
    return { name: path, what: 'It is the page of a list, not a post.', found: text };
  if (cut === undefined)
    return {
      name: path,
      what: 'It has no frontmatter, so that nothing says that it is a post.',
      found: text,
    };
  const conflict = conflictMarker(text.replaceAll('\r\n', '\n'), path);
  if (conflict) return { name: path, what: conflict.what, found: text };
  if (cut.fault !== undefined)
    return { name: path, what: `Its frontmatter is broken. ${cut.fault}`, found: text };
  const fields = oldFields(cut.fields);
  const isBundle = basename(path).startsWith('index.');
  const own = isBundle ? basename(dirname(path)) : basename(path).replace(/\.\w+$/, '');
  const [, day, slugOfName = own] = /^(\d{4}-\d{1,2}-\d{1,2})-(.+)$/.exec(own) ?? [];
  const date = fields.moment(timeZone, ...dateFields);
  const dayThere = day ?? dayInAddress(fields.text('path', 'url', 'permalink'));
  const published = date ?? (dayThere === undefined ? undefined : readMoment(dayThere, timeZone));
  // Without a date it is a template of pages or of lists.
  if (isHtml && published === undefined) return undefined;
  const writtenDate = fields.text(...dateFields);
  if (published === undefined && writtenDate !== '')
    note({ what: 'Its date cannot be read.', found: writtenDate });
  const slug = fields.text('slug') || slugOfName;
  const isJekyll = settings.isJekyll || /(?:^|\/)_(?:posts|drafts)\//.test(path);
  const isPage =
    [fields.text('layout'), fields.text('type')].includes('page') ||
    (published === undefined && isAmongPages(path, isJekyll));
  const terms = [
    ...fields.terms(isJekyll, 'categories', 'category', 'section'),
    ...fields.terms(isJekyll, 'tags', 'tag', 'keywords', 'topics'),
  ];
  const picture = pictureOf(fields);
  const plain = withoutShortcodes(
    path.toLowerCase().endsWith('.mdx') ? withoutCode(cut.body, note) : cut.body,
    note,
  );
  const body = isJekyll ? withoutLiquid(plain, note) : plain;
  const html = isHtml
    ? body
    : markdownToHtml(body, {
        // `## Title {#id}`, as Hugo and Jekyll have it.
        features: { smartPunctuation: false, headingAttributes: true },
      }).html;
  const post: OldPost = {
    name: path,
    title: textOfHtml(fields.text('title', 'headline')),
    slug,
    published,
    updated: fields.moment(
      timeZone,
      'lastmod',
      'updated',
      'updateddate',
      'modified',
      'last_modified_at',
      'modifieddate',
    ),
    draft: draftOf(path, fields),
    standfirst: textOfHtml(fields.text(...standfirstFields)),
    html,
    terms: terms.map((name) => ({ name })),
    authors: fields.list('authors', 'author', 'byline').map((name) => ({ name })),
    ...(picture && { picture }),
    paths: oldPaths(path, { fields, slug, published, timeZone, settings }),
    file: source.path,
    ...(fields.text('language', 'lang', 'locale') !== '' && {
      language: fields.text('language', 'lang', 'locale'),
    }),
    notes,
  };
  for (const name of ['layout', 'type', 'title', 'permalink']) fields.value(name);
  const others = fields.unasked().map(({ name, value }) => `${name}: ${told(value)}`);
  if (others.length > 0)
    note({ what: 'Fields were left that a story does not have.', found: others.join('\n') });
  return { post, isPage };
}

/** A value as the report tells it; the old file has the whole of a long one. */
function told(value: unknown): string {
  const written = JSON.stringify(value);
  return written.length <= 1000
    ? written
    : `${shortened(written, 200)} (${written.length} characters; the whole stands in the old file)`;
}

/** Of an address that begins with its day, as blogs have it. */
function dayInAddress(address: string): string | undefined {
  return /(?:^|\/)(\d{4}\/\d{1,2}\/\d{1,2})\//.exec(address)?.[1]?.replaceAll('/', '-');
}

/** Whether a file stands where Jekyll and Hugo have no posts. */
function isAmongPages(path: string, isJekyll: boolean): boolean {
  return isJekyll ? !/(?:^|\/)_/.test(path) : /^content\/[^/]+(?:\/index)?\.\w+$/.test(path);
}

const dateFields = [
  'date',
  'pubdate',
  'publishdate',
  'published_at',
  'publisheddate',
  'created',
  'datepublished',
  'published',
];

/** What is meant for readers of the page comes before what is meant for search engines. */
const standfirstFields = [
  'standfirst',
  'dek',
  'deck',
  'subtitle',
  'subheadline',
  'description',
  'summary',
  'excerpt',
  'blurb',
  'teaser',
  'abstract',
  'lead',
];

function draftOf(path: string, fields: OldFields): string | undefined {
  if (
    fields.flag('draft') === true ||
    fields.flag('published') === false ||
    /(?:^|\/)_drafts\//.test(path)
  )
    return 'it was one.';
  return fields.flag('private') === true ? 'it was private.' : undefined;
}

const pictureFields = [
  'heroimage',
  'image',
  'cover',
  'thumbnail',
  'featuredimage',
  'featureimage',
  'banner',
  'images',
  'ogimage',
];

function pictureOf(fields: OldFields): OldPost['picture'] {
  const name = pictureFields.find((one) => fields.list(one).length > 0);
  if (name === undefined) return undefined;
  const found = fields.value(name);
  const [src = ''] = fields.list(name);
  // In the field itself, or beside it: `image_alt`.
  const part = (...parts: string[]): string | undefined => {
    const inside: unknown[] =
      typeof found === 'object' && found !== null
        ? parts.map((one): unknown => Reflect.get(found, one))
        : [];
    const written = inside.find((value) => typeof value === 'string');
    return typeof written === 'string'
      ? written
      : fields.text(...parts.map((one) => name + one)) || undefined;
  };
  return {
    src: src.replace(/^[~@]\//, '/'),
    alt: part('alt', 'description'),
    caption: part('caption'),
    credit: part('credit'),
  };
}
