import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kindsOf } from '../content/fields/storyKinds.ts';
import { newest } from '../base/newest.ts';
import { placeOfSite, SettingsError } from '../base/settings.ts';
import { belowBase } from './links.ts';
import { type Exported, type LeftOut, leftOut, type OldPage, type OldPost } from './exported.ts';
import type { Draft } from './newsroom/draft.ts';
import { draftAll } from './newsroom/drafts.ts';
import type { Defaults, Subjects } from './newsroom/draftStory.ts';
import { type Home, readHome } from './newsroom/home.ts';
import { placePages } from './newsroom/placePages.ts';
import { settleDrafts, type Settled } from './newsroom/settleDrafts.ts';
import { storyIds } from './newsroom/storyIds.ts';
import { subjectIds } from './newsroom/subjectIds.ts';
import { writeNewsroom } from './newsroom/writeNewsroom.ts';
import { writeReport } from './report.ts';

/** What an editor chooses for posts that do not say it. */
export interface Choices {
  /** An id of sections.yaml; else the first there, or the one that is made. */
  readonly section?: string | undefined;
  readonly kind: string | undefined;
  /** An id of authors.yaml; else an author “Newsroom”. */
  readonly author?: string | undefined;
  /** Whom pictures are credited to; else the publication. */
  readonly credit?: string | undefined;
  /** When posts without a date were published; else with the newest of the others. */
  readonly date?: Date | undefined;
}

/** What came of an import. */
export interface MovedIn {
  /** Stories and pages of the export that are in the newsroom, those of earlier imports too. */
  readonly moved: readonly Draft[];
  /** Those that this import wrote. */
  readonly written: readonly Draft[];
  /** How much is neither. */
  readonly left: number;
  /** The name of the report’s file. */
  readonly report: string;
}

/**
 * Moves what another system exported into a newsroom: stories and pages with their pictures and files, the
 * lists that they need, and a report. Nothing that is there is written over; what an earlier import wrote stays.
 * @param publicDir absolute path of the folder whose files are copied to the site.
 * @throws SettingsError for a choice that the newsroom does not know; ContentProblems for lists with mistakes.
 */
export async function moveIn(
  asExported: Exported,
  choices: Choices,
  { contentDir, publicDir, now }: { contentDir: string; publicDir: string; now: Date },
): Promise<MovedIn> {
  const home = await readHome(contentDir, publicDir, now, asExported);
  const exported = withinSite(asExported, placeOfSite({}, home.publication.url).base);
  const subjects: Subjects = {
    sections: subjectIds(home.sections, 'section'),
    topics: subjectIds(home.topics, 'topic'),
    authors: subjectIds(home.authors, 'author'),
  };
  const defaults = defaultsOf(choices, home, subjects);
  const { dated, undated } = datePosts(exported, choices.date, now);
  const { placed: pages, left: unplaced } = placePages(exported.pages, home.content.pages);
  const stories = storyIds(dated, home.content.stories, home.publication.timeZone);
  const drafted = await draftAll({ stories, pages }, exported, home, defaults, subjects, now);
  const { settled, left } = settleDrafts(drafted.drafts, home, subjects, now);
  const { written, files } = await writeNewsroom(contentDir, settled, subjects);
  await noteOthers(contentDir, settled);
  const all = [...exported.left, ...undated, ...unplaced, ...drafted.left, ...left];
  const report = await writeReport(
    contentDir,
    { name: exported.name, settled, left: all },
    files > 0,
  );
  return { moved: settled.map(({ draft }) => draft), written, left: all.length, report };
}

/** Paths from the path below which the new site stands, as all of a newsroom’s are. */
function withinSite(exported: Exported, base: string): Exported {
  const within = <Page extends OldPage>(page: Page): Page => ({
    ...page,
    paths: page.paths.map((path) => belowBase(path, base)),
    ...(page.queries && { queries: page.queries.map((path) => belowBase(path, base)) }),
  });
  return { ...exported, posts: exported.posts.map(within), pages: exported.pages.map(within) };
}

/** A page is known by its place alone, where the newsroom may have had one of its own. */
async function noteOthers(contentDir: string, settled: readonly Settled[]): Promise<void> {
  for (const { draft, text } of settled) {
    if (draft.is === 'story' || draft.there === undefined) continue;
    const path = join(contentDir, draft.there.realFile ?? draft.there.file);
    if ((await readFile(path, 'utf8')) === text) continue;
    draft.notes.push({
      what: `${draft.file} was there already, and stays as it is.`,
      found: draft.post.html,
    });
  }
}

function defaultsOf(
  { section, kind, author, credit }: Choices,
  { sections, authors, publication }: Home,
  subjects: Subjects,
): Defaults {
  if (section !== undefined && sections.length > 0 && !sections.some(({ id }) => id === section)) {
    throw notInList('--section', section, 'sections.yaml', sections);
  }
  if (author !== undefined && !authors.some(({ id }) => id === author)) {
    throw notInList('--author', author, 'authors.yaml', authors);
  }
  const kinds = kindsOf(publication);
  if (kind !== undefined && !kinds.some(({ id }) => id === kind)) {
    throw notInList('--kind', kind, 'the kinds of publication.yaml', kinds);
  }
  const made = (): string => subjects.sections.idOf(nameOf(section ?? 'news'));
  return {
    section: section !== undefined && sections.length > 0 ? section : (sections[0]?.id ?? made()),
    // What is of the first kind need not say so.
    kind: kind === kinds[0]?.id ? undefined : kind,
    author,
    credit: credit ?? publication.name,
  };
}

function nameOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}

function notInList(
  option: string,
  id: string,
  file: string,
  list: readonly { id: string }[],
): SettingsError {
  const known = list.map(({ id }) => id).join(', ');
  return new SettingsError(
    `${option} is "${id}", which is not in ${file}. ${known === '' ? 'Write it there first, or leave the option out.' : `Write one of ${known}.`}`,
  );
}

/** Posts without a date become drafts, dated like the newest; where nothing has a date, they are left. */
function datePosts(
  { posts, made }: Exported,
  date: Date | undefined,
  now: Date,
): { dated: { post: OldPost; published: Date }[]; undated: LeftOut[] } {
  const times = posts.map(({ published }) => published).filter(isDate);
  const fallback = date ?? newest(times.filter((time) => time <= now)) ?? made;
  const dated: { post: OldPost; published: Date }[] = [];
  const undated: LeftOut[] = [];
  for (const post of posts) {
    if (isDate(post.published)) dated.push({ post, published: post.published });
    else if (fallback === undefined) {
      undated.push(leftOut(post, 'Nothing says when it was published. Import again with --date.'));
    } else {
      const notes = [
        ...post.notes,
        { what: `It had no date; it is dated ${fallback.toISOString()}.` },
      ];
      const draft =
        date === undefined ? (post.draft ?? 'nothing says when it was published.') : post.draft;
      dated.push({ post: { ...post, draft, notes }, published: fallback });
    }
  }
  return { dated, undated };
}

/** Four digits of a year are a folder’s name. */
function isDate(date: Date | undefined): date is Date {
  const year = date?.getUTCFullYear() ?? Number.NaN;
  return year > 0 && year < 9999;
}
