import { basename, dirname } from 'node:path';
import { markdownToHtml } from 'satteri';
import { fieldOf } from '../../base/fieldOf.ts';
import { conflictMarker } from '../../content/problems/conflictMarker.ts';
import type { LeftOut, Note, OldPost } from '../exported.ts';
import { shortened, textOfHtml } from '../text.ts';
import { withoutAdmonitions } from './admonitions.ts';
import { oldFields, type OldFields } from './fields.ts';
import { type CutFile, cutFile } from './frontmatter.ts';
import { readMoment } from './moments.ts';
import { oldPaths, type SiteSettings } from './oldPaths.ts';
import { readSource, type SourceFile } from './sourceFile.ts';
import { withoutCode, withoutLiquid, withoutShortcodes } from './templates.ts';

/**
 * Reads a file of a site as a post, or as a page of its own.
 * @param path from the folder of the site.
 * @param timeZone on whose clock times are read that have no offset.
 * @returns what is told of a file that is left out; undefined for a part of the site that is none of either.
 * @throws ContentProblems where it cannot be read.
 */
export function readMarkdownPost(
  source: SourceFile,
  path: string,
  settings: SiteSettings,
  timeZone: string,
): { readonly post: OldPost; readonly isPage: boolean } | LeftOut | undefined {
  const { text, doubts } = readSource(source);
  const notes: Note[] = doubts.map((what) => ({ what }));
  const note = (told: Note): void => void notes.push(told);
  const cut = cutFile(text);
  const isHtml = /\.html?$/i.test(path);
  // HTML without frontmatter is no source of a site, but a part of one.
  if (isHtml && cut === undefined) return undefined;
  const whole = wholeOrFault(path, text, cut);
  if (typeof whole === 'string') return { name: path, what: whole, found: text };
  const fields = oldFields(whole.fields);
  const isBundle = basename(path).startsWith('index.');
  const own = isBundle ? basename(dirname(path)) : basename(path).replace(/\.\w+$/, '');
  const [, day, slugOfName = own] = /^(\d{4}-\d{1,2}-\d{1,2})[-_](.+)$/.exec(own) ?? [];
  const date = fields.moment(timeZone, ...dateFields);
  const dayThere =
    day ?? dayInAddress(fields.text('path', 'url', 'permalink')) ?? dayInAddress(path);
  const published = date ?? (dayThere === undefined ? undefined : readMoment(dayThere, timeZone));
  // Without a date it is a template of pages or of lists.
  if (isHtml && published === undefined) return undefined;
  const writtenDate = fields.text(...dateFields);
  if (published === undefined && writtenDate !== '')
    note({ what: 'Its date cannot be read.', found: writtenDate });
  const slug = fields.text('slug') || slugOfName;
  const isJekyll = settings.isJekyll || settings.isHexo || /(?:^|\/)_(?:posts|drafts)\//.test(path);
  const isPage =
    [fields.text('layout'), fields.text('type')].includes('page') ||
    ((published === undefined || settings.isHexo) && isAmongPages(path, isJekyll));
  const areWords = isJekyll && !settings.isHexo;
  const terms = [
    ...fields.terms(areWords, 'categories', 'category', 'section'),
    ...fields.terms(areWords, 'tags', 'tag', 'keywords', 'topics'),
  ];
  const body = withoutTemplates(path, whole.body, isJekyll, note);
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
    html: isHtml ? body : htmlOf(body),
    terms: terms.map((name) => ({ name })),
    authors: fields.list('authors', 'author', 'byline').map((name) => ({ name })),
    picture: pictureOf(fields),
    paths: oldPaths(path, { fields, slug, published, timeZone, settings }),
    file: source.path,
    language: fields.text('language', 'lang', 'locale') || undefined,
    notes,
  };
  for (const name of ['layout', 'type', 'title', 'permalink']) fields.value(name);
  const others = fields.unasked().map(({ name, value }) => `${name}: ${told(value)}`);
  if (others.length > 0)
    note({ what: 'Fields were left that a story does not have.', found: others.join('\n') });
  return { post, isPage };
}

/** @returns in words why a file is no post, where it is none. */
function wholeOrFault(path: string, text: string, cut: CutFile | undefined): CutFile | string {
  if (basename(path).startsWith('_index.')) return 'It is the page of a list, not a post.';
  if (cut === undefined) return 'It has no frontmatter, so that nothing says that it is a post.';
  const conflict = conflictMarker(text.replaceAll('\r\n', '\n'), path);
  if (conflict) return conflict.what;
  return cut.fault === undefined ? cut : `Its frontmatter is broken. ${cut.fault}`;
}

function withoutTemplates(
  path: string,
  written: string,
  isJekyll: boolean,
  note: (told: Note) => void,
): string {
  const isMdx = path.toLowerCase().endsWith('.mdx');
  const prose = withoutAdmonitions(isMdx ? withoutCode(written, note) : written);
  const plain = withoutShortcodes(prose, note);
  return isJekyll ? withoutLiquid(plain, note) : plain;
}

function htmlOf(markdown: string): string {
  // `## Title {#id}`, as Hugo and Jekyll have it.
  const features = { smartPunctuation: false, headingAttributes: true };
  return markdownToHtml(markdown, { features }).html;
}

/** A value as the report tells it; the old file has the whole of a long one. */
function told(value: unknown): string {
  const written = JSON.stringify(value);
  return written.length <= 1000
    ? written
    : `${shortened(written, 200)} (${written.length} characters; the whole stands in the old file)`;
}

/** Of an address that has its day in it, as those of blogs have. */
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
  'hero',
  'coverimage',
  'featuredimg',
  'featureimg',
  'headerimage',
  'headerimg',
  'mainimage',
  'summaryimage',
  'img',
];

function pictureOf(fields: OldFields): OldPost['picture'] {
  const name = pictureFields.find((one) => fields.list(one).length > 0);
  if (name === undefined) return undefined;
  const found = fields.value(name);
  const [src = ''] = fields.list(name);
  // In the field itself, or beside it: `image_alt`.
  const part = (...parts: string[]): string | undefined => {
    const inside = parts.map((one) => fieldOf(found, one));
    return (
      inside.find((value) => typeof value === 'string') ??
      (fields.text(...parts.map((one) => name + one)) || undefined)
    );
  };
  return {
    src: src.replace(/^[~@]\//, '/'),
    alt: part('alt', 'description'),
    caption: part('caption'),
    credit: part('credit'),
  };
}
