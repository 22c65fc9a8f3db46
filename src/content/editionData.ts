import { pagePath, paths } from '../base/addresses.ts';
import type { Bodies } from './body/bodies.ts';
import type { BodyChart } from './charts/table.ts';
import type { PublicationImage } from './fields/publication.ts';
import type { PageFields } from './pages/readPage.ts';
import type { SiteImage } from '../media/siteImage.ts';
import type { Frontmatter } from './stories/frontmatter.ts';
import type { Letter } from './fields/letters.ts';
import type { Policy } from './fields/policy.ts';
import type { Stop } from '../routes/route.ts';
import type { StoryKind } from './fields/storyKinds.ts';
import type { Newsroom } from './newsroom.ts';

/** An MDX file as it is drawn. */
export interface Document {
  /** Path of its file in the newsroom's folder, symbolic links followed. */
  readonly file: string;
  readonly data: DocumentData;
}

/** What is known of the body of a document. */
export interface DocumentData {
  /** A tag of BCP 47; without one, the publication's. */
  readonly language?: string | undefined;
  /** Digest of the file's text, by which a page knows the body that belongs to the rest. */
  readonly digest: string;
  /** The images of the body, by their paths as written. */
  readonly bodyImages: Readonly<Record<string, SiteImage>>;
  /** The files that it links to, by their targets as written; undefined where it links to none. */
  readonly bodyFiles?: Readonly<Record<string, BodyFile>>;
  /** Its charts, in the order of the text; undefined where it has none. */
  readonly bodyCharts?: readonly BodyChart[];
  /** The routes of its maps by what these name as stops; undefined where it has none. */
  readonly bodyRoutes?: Readonly<Record<string, readonly Stop[]>>;
  /** Whether a module of its own draws the body, not its segments. */
  readonly isModule: boolean;
}

/** A file that stands beside a document, and in the site below the document's page. */
export interface BodyFile {
  readonly name: string;
  readonly bytes: number;
}

/** A page of the newsroom's own. */
export interface OwnPage extends Document {
  /** Path of its file below pages/, without its ending: by it, lists name the page. */
  readonly id: string;
  /** From the root of the site and without the base; starts and ends with a slash. */
  readonly path: string;
  readonly data: PageFields & DocumentData;
}

/** A story as pages, feeds and search get it. */
export interface Story extends Document {
  /** The path of its page below /stories/, without slashes at its ends. */
  readonly id: string;
  readonly data: StoryData;
}

/** What is still told of a story that was taken back. */
export interface WithdrawnStory
  extends Pick<Story, 'id'>, Pick<Frontmatter, 'formerly'>, NonNullable<Frontmatter['withdrawn']> {}

/** What a story says in its frontmatter, and what is known of its body. */
export type StoryData = Omit<Frontmatter, 'image' | 'kind'> &
  DocumentData & {
    /** The kind as which it is treated. */
    readonly kind: StoryKind;
    /** The id of its kind among those of the newsroom. */
    readonly kindId: string;
    readonly image?:
      (Omit<NonNullable<Frontmatter['image']>, 'src'> & { src: SiteImage }) | undefined;
    /** The ids of the explainers that its text links to, in the order of the text; undefined where it links to none. */
    readonly explainers?: readonly string[];
    /** What readers wrote of it and the desk prints, oldest first; undefined where it prints none. */
    readonly letters?: readonly Letter[];
    /** Whole minutes that reading takes. */
    readonly readingMinutes: number;
  };

/** All that an edition is made of, as it was read; each list in the order of its file. */
export interface EditionData extends Pick<
  Newsroom,
  | 'publication'
  | 'sections'
  | 'topics'
  | 'authors'
  | 'series'
  | 'front'
  | 'calendar'
  | 'words'
  | 'watches'
  | 'theme'
  | 'synonyms'
> {
  /** Images that publication.yaml names, by their fields. */
  readonly ownImages: Readonly<Partial<Record<PublicationImage, SiteImage | undefined>>>;
  /** What the newsroom lets machines do, where it says. */
  readonly policy?: Policy | undefined;
  /**
   * The ids of the stories that each watch finds, newest first, by the watch's id. They are known once
   * the stories are drawn and can be searched; a preview has none.
   */
  readonly watched?: Promise<ReadonlyMap<string, readonly string[]>>;
  /** Those that are public, in any order; in a preview all. */
  readonly stories: readonly Story[];
  /** Those that were public and are taken back. */
  readonly withdrawn: readonly WithdrawnStory[];
  /** In the order of their files. */
  readonly pages: readonly OwnPage[];
  /** What was parsed of them already; a preview parses what it draws. */
  readonly bodies?: Bodies;
  /** The ids of the stories to read next, by those of the stories; it is reckoned where it is not there. */
  readonly readNext?: ReadonlyMap<string, readonly string[]>;
  /** The time by which it is told what is public. */
  readonly now: Date;
  /** Absolute path of the newsroom's folder. */
  readonly contentDir: string;
  /** Files that are copied to the site as they are: absolute paths by those from the root of the site. */
  readonly copied: ReadonlyMap<string, string>;
}

/**
 * Hands an edition to the site's code. That is compiled as modules of its own, and shares no variable
 * with whoever reads the newsroom, but the global object.
 */
export function openEdition(data: EditionData): void {
  Reflect.set(globalThis, place, data);
}

/**
 * The edition that was handed over last.
 * @throws Error where none was.
 */
export function editionData(): EditionData {
  const data: unknown = Reflect.get(globalThis, place);
  if (isEdition(data)) return data;
  throw new Error('Nobody read the newsroom before its pages were asked for.');
}

/** An old path, and what stands elsewhere now. */
export interface MovedDocument {
  /** The old path of its page. */
  readonly from: string;
  /** The path of its page now. */
  readonly to: string;
  readonly title: string;
  /** Where it is not the publication's. */
  readonly language: string | undefined;
}

/** All that readers find elsewhere now, by the old paths of stories and pages. */
export function movedDocuments({
  stories,
  pages,
}: Pick<EditionData, 'stories' | 'pages'>): MovedDocument[] {
  const documents = [
    ...stories.map(({ id, data }) => ({ to: paths.story(id), title: data.headline, data })),
    ...pages.map(({ path, data }) => ({ to: path, title: data.title, data })),
  ];
  return documents.flatMap(({ to, title, data: { formerly, language } }) =>
    formerly.map((path) => ({ from: pagePath(path), to, title, language })),
  );
}

/** Where a story that was taken back stood, now and before: a page says so at each. */
export function pathsOfWithdrawn({
  id,
  formerly,
}: Pick<WithdrawnStory, 'id' | 'formerly'>): string[] {
  return [paths.story(id), ...formerly.map(pagePath)];
}

/** The documents of an edition that hold code, stories before pages. */
export function modulesOf({ stories, pages }: EditionData): Document[] {
  return [...stories, ...pages].filter(({ data }) => data.isModule);
}

/** Asks once for each edition. */
export function memoizePerEdition<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let answered: { readonly data: EditionData; readonly value: Promise<Value> } | undefined;
  return () => {
    const data = editionData();
    if (answered?.data !== data) answered = { data, value: ask() };
    return answered.value;
  };
}

const place = Symbol.for('break-of-gauge.edition');

/** Nobody else has the symbol. */
function isEdition(value: unknown): value is EditionData {
  return typeof value === 'object' && value !== null && 'stories' in value;
}
