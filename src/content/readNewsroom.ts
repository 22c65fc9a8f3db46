import { stat } from 'node:fs/promises';
import { strictest } from '../base/codePolicy.ts';
import { fieldOf } from '../base/fieldOf.ts';
import { type Place, type Problem, startOfFile } from '../base/problems/problem.ts';
import { calendarNotes, checkCalendar } from './checks/checkCalendar.ts';
import { checkCharts } from './checks/checkCharts.ts';
import { checkDownloads } from './checks/checkDownloads.ts';
import { checkDrawings } from './checks/checkDrawings.ts';
import { checkFeedId } from './checks/checkFeedId.ts';
import { checkCode } from './checks/checkCode.ts';
import { checkFront } from './checks/checkFront.ts';
import { frontNotes } from './checks/frontNotes.ts';
import { checkFormerPaths, formerNotes } from './checks/checkFormerPaths.ts';
import { checkIcon, checkImages } from './checks/checkImages.ts';
import { checkImports, importedTexts } from './checks/checkImports.ts';
import { checkLinks, linkedSite } from './checks/checkLinks.ts';
import { checkCopiedFiles } from './checks/checkCopiedFiles.ts';
import { checkRoutes } from './checks/checkRoutes.ts';
import { checkLetters } from './checks/checkLetters.ts';
import { misnamedFiles } from './checks/misnamedFiles.ts';
import { checkReferences } from './checks/checkReferences.ts';
import { checkRuleNames } from './checks/checkRuleNames.ts';
import { checkSiteLinks } from './checks/checkSiteLinks.ts';
import { checkSeries } from './checks/checkSeries.ts';
import { checkTranslations } from './checks/checkTranslations.ts';
import { untoldMoves } from './checks/untoldMoves.ts';
import { checkTimes } from './checks/checkTimes.ts';
import type { Circumstances, CheckedContent, Newsroom } from './newsroom.ts';
import { type CopiedFile, copiedFiles } from './reading/copiedFiles.ts';
import { readLists } from './readLists.ts';
import { readDocuments } from './reading/readDocuments.ts';
import { findPages } from './pages/findPages.ts';
import { pages as pageKind } from './pages/readPage.ts';
import { checkPages } from './checks/checkPages.ts';
import { placeOfSite } from '../base/settings.ts';
import { stories as storyKind, type StorySource } from './stories/readStory.ts';
import { findStories } from './stories/storyFiles.ts';
import type { StoryCache } from './reading/storyCache.ts';

/**
 * Reads everything in the content folder, and collects every problem of every file.
 * Writes nothing, throws nothing for an editor's mistake.
 * @param memory of stories and pictures that were read before and had no problem.
 * @returns what could be read, and the problems; with none, the newsroom is whole.
 */
export async function readNewsroom(
  circumstances: Circumstances,
  memory?: StoryCache,
): Promise<{ newsroom: Newsroom; content: CheckedContent; problems: Problem[] }> {
  const { contentDir, now } = circumstances;
  const isThere = await stat(contentDir).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
  const { settings, kinds, ...readings } = readLists(contentDir, now);
  const { publication, sections, topics, authors, series, places, watches } = readings;
  const { synonyms, style, words, policy, theme, front, calendar, letters } = readings;
  const { timeZone, language, url = 'http://localhost' } = settings;
  const { base } = placeOfSite(circumstances.place ?? {}, url);
  const setting = { timeZone, language, base, own: words.value };
  const stories = await readDocuments(
    storyKind,
    contentDir,
    findStories(contentDir),
    setting,
    memory?.stories,
  );
  const pages = await readDocuments(
    pageKind,
    contentDir,
    findPages(contentDir),
    setting,
    memory?.pages,
  );
  const misnamed = misnamedFiles(contentDir);
  const copied = copiedFiles(circumstances);
  const copiedPaths = new Set(copied.files.map(({ path }) => path));
  const code = strictest(circumstances.code, fieldOf(publication.document?.value, 'code'));
  const content: CheckedContent = {
    publication: settings,
    theme: theme.sheet,
    policy: policy.value,
    sections: sections.ids,
    topics: topics.ids,
    authors: authors.ids,
    series: series.ids,
    watches: watches.ids,
    kinds,
    calendar: calendar.value,
    stories: stories.readings,
    strays: stories.strays,
    pages: [...pages.readings, ...pages.strays],
  };
  const placeOf = (path: readonly PropertyKey[]): Place =>
    publication.document?.placeOf(path) ?? startOfFile;
  const { images, problems: unfitImages } = await checkImages(
    content,
    contentDir,
    placeOf,
    memory?.images,
  );
  const downloads = checkDownloads(content, contentDir);
  const charts = await checkCharts(content, contentDir, now, memory?.tables);
  // What stands beside a story in another format, and is linked to or imported, was not meant for a story.
  const linked = new Set([
    ...downloads.files.map(({ file }) => file),
    ...importedTexts(content, contentDir),
  ]);
  const unfit = [
    ...unfitImages,
    ...checkCode(content, code),
    ...(code === 'allowed' ? checkImports(content, contentDir) : []),
  ];
  // Nor is it told twice that a file is missing.
  const isKnown = ({ file }: Problem): boolean => linked.has(file) || misnamed.meant.has(file);
  const problems = [
    ...[...Object.values(readings), stories, pages, copied].flatMap((read) =>
      read.problems.filter((problem) => !isKnown(problem)),
    ),
    ...misnamed.problems,
    ...checkFeedId(content, circumstances, placeOf),
    ...checkSiteLinks(content, placeOf),
    ...downloads.problems,
    ...charts.problems,
    ...checkReferences(content),
    ...checkLetters(letters.letters, content, now),
    ...checkSeries(content),
    ...checkTranslations(content),
    ...checkFront(front, content, () => linkedSite(content, copiedPaths, now), now),
    ...checkCalendar(calendar, content, now),
    ...checkTimes(content, now),
    ...checkFormerPaths(content, copied.files),
    ...checkPages(content),
    ...checkCopiedFiles(content, [
      ...copied.files,
      ...onceEach([...downloads.files, ...charts.files]),
    ]),
    ...(await checkDrawings(content, contentDir, images)),
    ...checkRoutes(content, places),
    ...checkLinks(content, copiedPaths, now),
    ...(await checkIcon(copied.files)),
    ...checkRuleNames(settings.rules, (name) => publication.document?.placeOfKey(['rules', name])),
    ...unfit,
  ];
  // What may not be read must not come to whoever draws a preview, which goes on after a problem.
  // A preview draws what it can, and what cannot be read forbids whatever it may.
  const mayRun = code === 'allowed' && publication.document !== undefined;
  const undrawable = new Set(unfit.map(({ file }) => file));
  const isFit = ({ file, body }: Pick<StorySource, 'file' | 'body'>): boolean =>
    !undrawable.has(file) && (mayRun || !body.needsModule);
  const newsroom = {
    publication: publication.value,
    sections: sections.value ?? [],
    topics: topics.value ?? [],
    authors: authors.value ?? [],
    series: series.value ?? [],
    front: front.front,
    calendar: calendar.value ?? [],
    notes: [
      ...misnamed.notes,
      ...frontNotes(front, content, now),
      ...formerNotes(content),
      ...calendarNotes(calendar, content),
      ...untoldMoves(calendar, content, circumstances),
      ...policy.notes,
    ],
    letters: letters.letters.map(({ letter }) => letter),
    watches: watches.value ?? [],
    places: places.value ?? [],
    synonyms: synonyms.value ?? [],
    style: style.value ?? [],
    words: words.value,
    policy: policy.value,
    theme: theme.value,
    images,
    copied: copied.files,
    downloads: downloads.sizes,
    tables: charts.tables,
    bodies: new Map([...stories.bodies, ...pages.bodies]),
    stories: stories.whole.filter(isFit),
    pages: pages.whole.filter(isFit),
  };
  // Else all that belongs in the folder would be told to be missing.
  return { newsroom, content, problems: isThere ? problems : [{ file: contentDir, ...noFolder }] };
}

const noFolder = {
  ...startOfFile,
  what: 'The content folder is missing.',
  remedy:
    'Set CONTENT_DIR to the folder that holds publication.yaml, or leave it unset for content/.',
};

/** A text may link to the figures that it shows. */
function onceEach(files: readonly CopiedFile[]): CopiedFile[] {
  return [...new Map(files.map((file) => [`${file.path}\n${file.real}`, file])).values()];
}
