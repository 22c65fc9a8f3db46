import type { Problem } from '../../base/problems/problem.ts';
import { checkFormerPaths } from '../../content/checks/checkFormerPaths.ts';
import { checkLinks } from '../../content/checks/checkLinks.ts';
import { checkPages } from '../../content/checks/checkPages.ts';
import { checkReferences } from '../../content/checks/checkReferences.ts';
import { checkTimes } from '../../content/checks/checkTimes.ts';
import type { CheckedContent } from '../../content/newsroom.ts';
import { type PageReading, pages as pageKind } from '../../content/pages/readPage.ts';
import { readDocument } from '../../content/stories/readDocument.ts';
import { readStory, type StoryReading } from '../../content/stories/readStory.ts';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { type LeftOut, leftOut } from '../exported.ts';
import { type Draft, type DraftTexts, draftTexts } from './draft.ts';
import { decodeSafely } from '../../base/decodeSafely.ts';
import type { Home } from './home.ts';
import type { Subjects } from './draftStory.ts';

/** A story or a page that the check will find good. */
export interface Settled {
  readonly draft: Draft;
  readonly text: string;
  /** The same without links to other pages of the site, which is good before those are there. */
  readonly firstText: string;
}

/**
 * Lets the checks of the newsroom read the drafts, as if they were there. Links that lead nowhere
 * become their words, and old paths that something else has are left; each is noted. A draft that is
 * not good even so is left.
 */
export function settleDrafts(
  drafts: readonly Draft[],
  home: Home,
  subjects: Subjects,
  now: Date,
): { settled: Settled[]; left: LeftOut[] } {
  const left: LeftOut[] = [];
  let good = drafts.flatMap((draft) => {
    const read = readDraft(draft, home);
    if (read.fault === undefined) return [read.good];
    left.push(leftOut(draft.post, read.fault.what, read.fault.found));
    return [];
  });
  for (let round = 0; round < mostRounds; round += 1) {
    const problems = problemsOf(good, home, subjects, now);
    if (problems.size === 0) break;
    good = good.flatMap((one) => {
      const { draft } = one;
      const own = problems.get(draft.file);
      if (own === undefined) return [one];
      const others = own.filter((problem) => !mend(draft, problem));
      const read = readDraft(draft, home);
      const [first] = others;
      if (read.fault === undefined && first === undefined) return [read.good];
      const what = first?.what ?? read.fault?.what ?? 'It could not be moved.';
      left.push(leftOut(draft.post, what));
      return [];
    });
  }
  const settled = good.map(({ draft, texts: { text, firstText, lost } }) => {
    draft.notes.push(...lost);
    return { draft, text, firstText };
  });
  return { settled, left };
}

/** Of two stories that wait for each other, each round mends one. */
const mostRounds = 10;

/** A draft, and the story or the page that the check reads of it. */
interface Good {
  readonly draft: Draft;
  readonly texts: DraftTexts;
  readonly stories: readonly StoryReading[];
  readonly pages: readonly PageReading[];
}

type Read =
  | { readonly good: Good; readonly fault?: undefined }
  | { readonly fault: { readonly what: string; readonly found: string } };

/** Reads a draft as the check will: with its links, and without. */
function readDraft(draft: Draft, { publication: { timeZone, language } }: Home): Read {
  const made = draftTexts(draft);
  const { text, firstText } = made;
  if (Buffer.byteLength(text) > fileKinds.story.mostBytes) {
    const what = `It is longer than 1 MB, which no ${draft.is} may be. Cut it into several.`;
    return { fault: { what, found: draft.post.title } };
  }
  const file = { id: draft.id, file: draft.file };
  const setting = { timeZone, language };
  const texts = firstText === text ? [text] : [firstText, text];
  const isStory = draft.is === 'story';
  const stories = isStory ? texts.map((one) => readStory(file, one, setting)) : [];
  const pages = isStory ? [] : texts.map((one) => readDocument(pageKind, file, one, setting));
  const [problem] = [...stories, ...pages].flatMap(({ problems }) => problems);
  if (problem !== undefined)
    return { fault: { what: `The check would not take it: ${problem.what}`, found: text } };
  const good = {
    draft,
    texts: made,
    stories: stories.slice(-1).map(({ reading }) => reading),
    pages: pages.slice(-1).map(({ reading }) => reading),
  };
  return { good };
}

function problemsOf(
  good: readonly Good[],
  { content: there, copied }: Home,
  { sections, topics, authors }: Subjects,
  now: Date,
): Map<string, Problem[]> {
  const own = new Set(good.map(({ draft }) => draft.file));
  const content: CheckedContent = {
    ...there,
    sections: sections.all(),
    topics: topics.all(),
    authors: authors.all(),
    // Those that are there first: an old path that two claim stays with whoever has it.
    stories: [
      ...there.stories.filter(({ file }) => !own.has(file)),
      ...good.flatMap(({ stories }) => stories),
    ],
    pages: [
      ...there.pages.filter(({ file }) => !own.has(file)),
      ...good.flatMap(({ pages }) => pages),
    ],
  };
  const problems = [
    ...checkLinks(content, new Set(copied.map(({ path }) => path)), now),
    ...checkPages(content),
    ...checkFormerPaths(content, copied),
    ...checkReferences(content),
    ...checkTimes(content, now),
  ];
  return Map.groupBy(
    problems.filter(({ file }) => own.has(file)),
    ({ file }) => file,
  );
}

/** @returns whether it could. */
function mend(draft: Draft, { what, found = '' }: Problem): boolean {
  const { formerly, updated } = draft.fields;
  if (what.startsWith('The link')) {
    const [page = ''] = found.split('#');
    const isAnchor = found.startsWith('/') && found.includes('#') && what.includes('leads to "#');
    draft.dead.set(decodeSafely(found), isAnchor ? page : undefined);
    const became = isAnchor ? 'A link leads to the top of its page.' : 'A link became its words.';
    draft.notes.push({ what: `${became} ${what}`, found });
    return true;
  }
  if (what.startsWith('The old path') && Array.isArray(formerly)) {
    draft.notes.push({ what: `An old path was left. ${what}`, found });
    draft.fields['formerly'] = formerly.filter(
      (path: unknown) => decodeURIComponent(String(path)) !== found,
    );
  } else if (what.includes('updated') && updated !== undefined) {
    draft.notes.push({ what: `The time of its last change was left. ${what}`, found });
    draft.fields['updated'] = undefined;
  } else return false;
  return true;
}
