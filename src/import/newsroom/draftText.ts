import { dirname } from 'node:path';
import type { Root } from 'hast';
import { h } from 'hastscript';
import type { RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { filesIn, markdownOf, parseHtml, picturesIn } from '../body/markdownOf.ts';
import type { Exported, Note, OldPage, OldPicture } from '../exported.ts';
import { leadLink, leadsToOldSite, type OldSite, pathKey } from '../links.ts';
import { oneLine } from '../text.ts';
import { besideText, type PlaceFile } from './filePlaces.ts';
import { type FileFinder, isDownload } from './oldFiles.ts';

/** What the text of any post or page needs to become the newsroom’s. */
export interface TextSources {
  readonly exported: Exported;
  readonly site: OldSite;
  readonly finder: FileFinder;
  readonly placeOf: PlaceFile;
}

/** The files that a draft has beside it. */
export interface DraftFiles {
  /** What is to be copied: where from, by where to. */
  readonly copies: ReadonlyMap<string, string>;
  /** The path of a picture from the draft; undefined, and noted, where it is not to be had. */
  readonly picture: (src: string) => Promise<string | undefined>;
}

/** The notes of a post, to which others come, each once. */
export function notesFor(post: OldPage): { notes: Note[]; note: (note: Note) => void } {
  const notes: Note[] = [...post.notes];
  const note = (told: Note): void => {
    if (!notes.some(({ what, found }) => what === told.what && found === told.found))
      notes.push(told);
  };
  return { notes, note };
}

/**
 * Makes Markdown of the text of a post, its links led to what stands for them now.
 * @param file path of the draft from the newsroom’s folder.
 * @param above a picture that comes before the text, where there is one.
 */
export async function draftText(
  post: OldPage,
  file: string,
  { exported, site, finder, placeOf }: TextSources,
  note: (note: Note) => void,
  above?: OldPicture,
): Promise<{ blocks: RootContent[]; firstWords: string; files: DraftFiles }> {
  const root = withPicture(parseHtml(post.html), above);
  // Hexo keeps the files of a post in a folder of its name.
  const besidePost =
    post.file === undefined ? [] : [dirname(post.file), post.file.replace(/\.\w+$/, '')];
  const [from] = post.paths;
  const copies = new Map<string, string>();
  const copy = async (found: Parameters<PlaceFile>[0]): Promise<string> => {
    const place = await placeOf(found, dirname(file));
    copies.set(place, found.path);
    return besideText(place, file);
  };
  const picture = async (src: string): Promise<string | undefined> => {
    const found = await finder.picture(src, besidePost);
    if (found.fault === undefined) return copy(found);
    note({ what: `A picture was left. ${found.fault}`, found: src.slice(0, 200) });
    return undefined;
  };
  const pictures = new Map<string, string>();
  for (const src of new Set(picturesIn(root))) {
    const path = await picture(src);
    if (path !== undefined) pictures.set(src, path);
  }
  const downloads = new Map<string, string>();
  const missing = new Map<string, string>();
  for (const href of new Set(filesIn(root))) {
    if (!isDownload(href) || !leadsToOldSite(href, site, from)) continue;
    const found = await finder.download(href, besidePost);
    if (found.fault !== undefined) missing.set(href, found.fault);
    else downloads.set(href, `${await copy(found)}${/#.*$/s.exec(href)?.[0] ?? ''}`);
  }
  const linkTo = (href: string): string | undefined => {
    const download = downloads.get(href);
    if (download !== undefined) return download;
    const led = leadLink(href, site, from, besidePost[0]);
    const fault = missing.get(href);
    const isPage = led.url?.startsWith('/') ?? false;
    if (fault !== undefined && !isPage)
      note({ what: `A file that a link leads to did not move. ${fault}`, found: href });
    else if (led.fault !== undefined)
      note({ what: `A link became its words. ${led.fault}`, found: href });
    return led.url;
  };
  const pictureAt = (src: string) => {
    const path = pictures.get(src);
    return path === undefined ? undefined : { src: path, ...exported.pictures.get(pathKey(src)) };
  };
  const blocks = markdownOf(root, { pictureAt, linkTo, note });
  return { blocks, firstWords: firstWordsOf(blocks), files: { copies, picture } };
}

function withPicture(root: Root, picture: OldPicture | undefined): Root {
  if (picture === undefined) return root;
  const { src, alt } = picture;
  return { ...root, children: [h('img', { src, alt }), ...root.children] };
}

/** Of the first paragraph that has some, pictures and notes apart. */
function firstWordsOf(blocks: readonly RootContent[]): string {
  const words = blocks
    .filter(({ type }) => type === 'paragraph')
    .map((block) => oneLine(wordsOf(block, { includeImageAlt: false })));
  return words.find((text) => text !== '') ?? '';
}
