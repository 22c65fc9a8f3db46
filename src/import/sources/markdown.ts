import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fieldOf } from '../../base/fieldOf.ts';
import { rootAt } from '../../base/files/lookAt.ts';
import { walk } from '../../base/files/walk.ts';
import { startOfFile } from '../../base/problems/problem.ts';
import type { Exported, LeftOut, OldPost } from '../exported.ts';
import { oldFields } from './fields.ts';
import { fieldsOfSettings } from './frontmatter.ts';
import { readMarkdownPost } from './markdownPost.ts';
import type { SiteSettings } from './oldPaths.ts';
import { faultIn, readSource, type SourceFile } from './sourceFile.ts';

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
    const read = readMarkdownPost(
      { ...source, path: join(folder, path) },
      path,
      settings,
      timeZone,
    );
    if (read === undefined) continue;
    if ('what' in read) left.push(read);
    else (read.isPage ? pages : posts).push(read.post);
  }
  // Jekyll’s site may stand in any folder of the repository; its posts tell where.
  const roots = files.flatMap(({ path }) => /^(.+?)\/_posts\//.exec(path)?.[1] ?? []);
  const folders = [
    ...['', 'static', 'public', 'assets', 'src/assets', 'src', 'content', 'source'],
    ...new Set(roots),
  ].map((name) => join(folder, name));
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
  return /^(?:\.|node_modules$|_site$|dist$|vendor$|themes$|archetypes$|scaffolds$|layouts$|_layouts$|_includes$|_sass$)/.test(
    name,
  );
}

function settingsIn(folder: string): SiteSettings {
  const read = (name: string): string | undefined =>
    existsSync(join(folder, name))
      ? readSource({ path: join(folder, name), contentDir: folder }).text
      : undefined;
  const jekyll = read('_config.yml');
  const fields = oldFields(fieldsOfSettings('yml', jekyll ?? ''));
  const isHexo = /^(?:source_dir|new_post_name)\s*:/m.test(jekyll ?? '');
  const { ending = '', text: hugo } =
    ['', 'config/_default/']
      .flatMap((place) => ['hugo', 'config'].map((name) => `${place}${name}`))
      .flatMap((name) =>
        ['toml', 'yaml', 'yml', 'json'].map((ending) => ({
          ending,
          text: read(`${name}.${ending}`),
        })),
      )
      .find(({ text }) => text !== undefined) ?? {};
  const permalinks = oldFields(fieldsOfSettings(ending, hugo ?? '')).value('permalinks');
  const isZola = /^\s*base_url\s*=/m.test(hugo ?? '');
  const [, baseUrl] = /^\s*"?base_?URL"?\s*[:=]\s*["']?([^"'\s,]+)/im.exec(hugo ?? '') ?? [];
  const site = [fields.text('url'), baseUrl ?? ''].find(
    (url) => /^https?:\/\//.test(url) && URL.canParse(url),
  );
  return {
    site,
    permalink: fields.text('permalink') || undefined,
    collections: new Map(
      hugo === undefined
        ? formsIn(fields.value('collections'), (one) => fieldOf(one, 'permalink'))
        : // Of all kinds of pages, or of single ones below `page`.
          [...formsIn(permalinks), ...formsIn(fieldOf(permalinks, 'page'))],
    ),
    isJekyll: jekyll !== undefined && !isHexo,
    isHexo,
    isHugo: hugo !== undefined && !isZola,
    isZola,
  };
}

/**
 * Forms of addresses, by names in small letters.
 * @param formOf finds the form in an entry of the table; without it, the entry is one.
 */
function formsIn(
  table: unknown,
  formOf = (entry: unknown): unknown => entry,
): [name: string, form: string][] {
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([name, entry]: [string, unknown]) => {
    const form = formOf(entry);
    return typeof form === 'string' ? [[name.toLowerCase(), form]] : [];
  });
}
