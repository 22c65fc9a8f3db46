import { basename, dirname } from 'node:path';
import { z } from 'astro/zod';
import { placeAt, startOfFile } from '../../base/problems/problem.ts';
import type { Exported, LeftOut, Note, OldAuthor, OldPost, OldTerm } from '../exported.ts';
import { textOfHtml } from '../text.ts';
import { readMoment } from './moments.ts';
import { faultIn, readSource, type SourceFile } from './sourceFile.ts';

const id = z.union([z.string(), z.number()]).transform(String);
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const post = z.looseObject({
  id,
  title: text,
  slug: text,
  html: text,
  status: text,
  visibility: text,
  type: text,
  page: z.union([z.boolean(), z.number()]).nullish(),
  feature_image: text,
  feature_image_alt: text,
  feature_image_caption: text,
  custom_excerpt: text,
  published_at: z.union([z.string(), z.number()]).nullish(),
  author_id: id.nullish(),
  locale: text,
});
const link = z.looseObject({ post_id: id, sort_order: z.number().nullish() });
const dataSchema = z.looseObject({
  posts: z.array(post),
  tags: z
    .array(z.looseObject({ id, name: text, slug: text, description: text, visibility: text }))
    .default([]),
  users: z
    .array(z.looseObject({ id, name: text, slug: text, bio: text, website: text }))
    .default([]),
  posts_tags: z.array(link.extend({ tag_id: id })).default([]),
  posts_authors: z.array(link.extend({ author_id: id })).default([]),
  posts_meta: z
    .array(z.looseObject({ post_id: id, feature_image_alt: text, feature_image_caption: text }))
    .default([]),
});
const entrySchema = z.looseObject({
  meta: z.looseObject({ exported_on: z.number().optional() }).optional(),
  data: dataSchema,
});
const dbSchema = z.looseObject({ db: z.tuple([z.unknown()], z.unknown()) });

type Data = z.output<typeof dataSchema>;
type Tables = ReturnType<typeof tablesOf>;
type GhostPost = z.output<typeof post>;

/**
 * Reads an export of Ghost (https://docs.ghost.org/migration/custom: meta, and data by its tables).
 * @param media absolute path of the folder that holds `content/images` and `content/files`, where it is not the export’s own.
 * @throws ContentProblems where the file cannot be read, is no JSON, or is no such export.
 */
export function readGhost(source: SourceFile, media: string | undefined): Exported {
  const file = basename(source.path);
  const { text: written, doubts } = readSource(source);
  const json = jsonIn(written, source);
  const [entry = json] = dbSchema.safeParse(json).data?.db ?? [];
  const read = entrySchema.safeParse(entry);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw faultIn(
      source,
      startOfFile,
      'This is no export of Ghost.',
      'Make one in Ghost under Settings, Import/Export; it is a .json file with "db", and in it "data" with "posts".',
      issue?.path.join('.') || undefined,
    );
  }
  const { data, meta } = read.data;
  const tables = tablesOf(data);
  const hasText = (one: GhostPost): boolean =>
    one.html !== '' || (!one['lexical'] && !one['mobiledoc']);
  const whole = data.posts.filter(hasText);
  return {
    name: file,
    posts: whole.filter((one) => !isPage(one)).map((one) => postOf(one, tables, file)),
    pages: whole.filter(isPage).map((one) => postOf(one, tables, file)),
    left: [
      ...doubts.map((what) => ({ name: file, what })),
      ...data.posts.filter((one) => !hasText(one)).map((one) => withoutHtml(one, file)),
    ],
    sites: [],
    media: [media ?? dirname(source.path)],
    file: source.path,
    pictures: new Map(),
    made: meta?.exported_on === undefined ? undefined : new Date(meta.exported_on),
  };
}

function isPage({ type, page }: GhostPost): boolean {
  return type === 'page' || Boolean(page);
}

function jsonIn(written: string, source: SourceFile): unknown {
  try {
    const value: unknown = JSON.parse(written);
    return value;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const [, position] = /at position (\d+)/.exec(message) ?? [];
    const place = placeAt(written, position === undefined ? written.length : Number(position));
    throw faultIn(
      source,
      place,
      'The JSON is broken here.',
      'Export it again; where it is cut off, the download or the export broke off.',
      message.replace(/\n.*/s, ''),
    );
  }
}

function postOf(one: GhostPost, tables: Tables, file: string): OldPost {
  const notes: Note[] = [];
  const tags =
    tables.tagsOf.get(one.id)?.flatMap(({ tag_id }) => tables.tags.get(tag_id) ?? []) ?? [];
  const isInternal = ({ name, visibility }: Data['tags'][number]): boolean =>
    visibility === 'internal' || name.startsWith('#');
  const internal = tags.filter(isInternal);
  if (internal.length > 0) {
    notes.push({
      what: 'Tags that readers never saw were left.',
      found: internal.map(({ name }) => name).join(', '),
    });
  }
  const [meta] = tables.metaOf.get(one.id) ?? [];
  const picture = {
    src: atRoot(one.feature_image),
    alt: textOfHtml(one.feature_image_alt || (meta?.feature_image_alt ?? '')) || undefined,
    caption:
      textOfHtml(one.feature_image_caption || (meta?.feature_image_caption ?? '')) || undefined,
  };
  return {
    name: `${isPage(one) ? 'page' : 'post'} ${one.id}, ${file}`,
    title: textOfHtml(one.title),
    slug: one.slug,
    published: readMoment(
      typeof one.published_at === 'number'
        ? new Date(one.published_at).toISOString()
        : (one.published_at ?? ''),
      'UTC',
    ),
    draft: draftOf(one),
    standfirst: textOfHtml(one.custom_excerpt),
    html: atRoot(one.html),
    terms: tags
      .filter((tag) => !isInternal(tag))
      .map(({ name, slug, description }): OldTerm => ({ name, slug, description })),
    authors: authorsOf(one, tables),
    ...(picture.src !== '' && { picture }),
    paths: one.slug === '' ? [] : [`/${one.slug}/`],
    language: one.locale || undefined,
    notes,
  };
}

/** What only some may read must not come before all. */
function draftOf({ status, visibility }: GhostPost): string | undefined {
  if (status === 'sent') return 'it was sent as a letter, and was on no page.';
  if (status !== 'published' && status !== 'scheduled') return `its status was “${status}”.`;
  return visibility === '' || visibility === 'public'
    ? undefined
    : `only some could read it (${visibility}).`;
}

/** Ghost’s own sign for the address of the site. */
function atRoot(html: string): string {
  return html.replaceAll(/__GHOST_URL__\/?/g, '/');
}

function authorsOf({ id, author_id }: GhostPost, { users, authorsOf }: Tables): OldAuthor[] {
  const ids = authorsOf.get(id)?.map((one) => one.author_id) ?? (author_id ? [author_id] : []);
  return ids
    .flatMap((wanted) => users.get(wanted) ?? [])
    .map(({ name, slug, bio, website }) => ({ name: name || slug, bio, url: website }));
}

/** What posts are linked to, by their ids. */
function tablesOf({ tags, users, posts_tags, posts_authors, posts_meta }: Data) {
  return {
    tags: new Map(tags.map((tag) => [tag.id, tag])),
    users: new Map(users.map((user) => [user.id, user])),
    tagsOf: byPost(posts_tags),
    authorsOf: byPost(posts_authors),
    metaOf: Map.groupBy(posts_meta, ({ post_id }) => post_id),
  };
}

function byPost<Link extends z.output<typeof link>>(links: readonly Link[]): Map<string, Link[]> {
  const inOrder = links.toSorted((a, b) => (a.sort_order ?? 0) - (b.sort_order ?? 0));
  return Map.groupBy(inOrder, ({ post_id }) => post_id);
}

function withoutHtml({ id, title, lexical, mobiledoc }: GhostPost, file: string): LeftOut {
  return {
    name: `“${title}” (${id}, ${file})`,
    what: 'It has no HTML, only the editor’s own form. Open it in Ghost, save it, and export again.',
    found: [lexical, mobiledoc].filter((own) => typeof own === 'string').find((own) => own !== ''),
  };
}
