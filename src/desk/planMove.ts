import { dirname } from 'node:path';
import { pagePath, paths } from '../base/addresses.ts';
import { ContentProblems } from '../base/problems/problem.ts';
import { placeOfSite, SettingsError } from '../base/settings.ts';
import { dayOf, zonedIso } from '../base/times.ts';
import { slug } from '../content/fields/slug.ts';
import { type CheckedContent, type Circumstances, documentsOf } from '../content/newsroom.ts';
import { readNewsroom } from '../content/readNewsroom.ts';
import type { StoryReading, StorySource } from '../content/stories/readStory.ts';
import type { Changes } from './carryOut.ts';
import { faultOfField } from './faultOfField.ts';
import { filesBeside } from './filesBeside.ts';
import { movedText } from './movedText.ts';
import { goodStory, readWritten } from './readWritten.ts';
import { rewrittenFiles } from './rewrittenFiles.ts';
import { fileOf, nameIn, storyNamed } from './storyNamed.ts';

/** Where someone wants a story to go. */
export interface Wish {
  /** Its id, path, address or slug. */
  readonly story: string;
  /** An id, or a slug alone; undefined where only the time changes. */
  readonly place?: string | undefined;
  /** Another time of publication, in ISO 8601 with an offset. */
  readonly published?: string | undefined;
}

/** A move that is reckoned out, and not done. */
export interface Move {
  readonly changes: Partial<Changes>;
  /** What is done, a line each. */
  readonly steps: readonly string[];
}

/**
 * Reckons out what a move of a story changes: its file, those beside it that it alone uses, and all that
 * names it. Done again after an end in between, it gives what is left to do.
 * @throws SettingsError for a story or a place that is not to be had; ContentProblems for what cannot be read
 * or written anew.
 */
export async function planMove(circumstances: Circumstances, wish: Wish): Promise<Move> {
  const { contentDir, now } = circumstances;
  const { content, problems } = await readNewsroom(circumstances);
  const { timeZone, url } = content.publication;
  if (timeZone === undefined || url === undefined) throw new ContentProblems(problems);
  const named = storyNamed(content.stories, wish.story, ({ frontmatter }) => frontmatter.formerly);
  const { story } = named;
  const told = named.moved === undefined ? [] : [named.moved];
  if (story.realFile !== undefined) {
    throw new SettingsError(`${story.file} stands behind a symbolic link. Move ${story.realFile}.`);
  }
  const written = readWritten(contentDir, story);
  const whole = goodStory(story, written, { timeZone, now });
  const to = newId(story, whole, wish, timeZone);
  requireFree(content, story, to);
  const beside = filesBeside(content, contentDir, story, { to: dirname(fileOf(to)), except: to });
  const { site, base } = placeOfSite(circumstances.place ?? {}, url);
  const renaming = { from: story.id, to, site: `${site}${base}`.replace(/\/$/, '') };
  const text = movedText(story, whole, written, {
    renaming,
    targets: beside.targets,
    published: wish.published,
    now,
  });
  goodStory({ id: to, file: fileOf(to) }, text, { timeZone, now });
  if (to === story.id) {
    return {
      changes: { rewritten: new Map([[story.file, text]]) },
      steps: [...told, `${story.file} gets another time`],
    };
  }
  const rewritten = rewrittenFiles(content, problems, contentDir, renaming);
  const moved = [...beside.moved];
  const made = new Map<string, string | Uint8Array>(
    moved.map(([file, { bytes }]) => [file, bytes]),
  );
  // The story last: while it stands at its old place, a move that was cut short can be done again.
  const removed = [...moved.map(([, { from }]) => from), story.file];
  return {
    changes: { made: made.set(fileOf(to), text), rewritten, removed },
    steps: [
      ...told,
      `${story.file} becomes ${fileOf(to)}`,
      ...moved.map(([file, { from }]) => `${from} becomes ${file}`),
      ...[...beside.targets].map(
        ([target, path]) => `${target} stays where it is, and is reached as ${path}`,
      ),
      ...[...rewritten.keys()].map((file) => `${file}: what names the story follows`),
    ],
  };
}

function newId(
  { id }: StoryReading,
  { frontmatter: { published } }: StorySource,
  wish: Wish,
  timeZone: string,
): string {
  const fault =
    wish.published === undefined
      ? undefined
      : faultOfField(['published'], wish.published, '--published');
  if (fault !== undefined) throw new SettingsError(fault);
  const out = wish.published === undefined ? published : new Date(wish.published);
  const month = dayOf(out, timeZone).slice(0, 'YYYY-MM'.length).replace('-', '/');
  const place = nameIn(wish.place ?? id.slice(id.lastIndexOf('/') + 1));
  const to = place.includes('/') ? place : `${month}/${place}`;
  const name = to.slice(month.length + 1);
  if (!slug.test(name)) {
    throw new SettingsError(
      `"${place}" cannot be part of a web address. Write an id like 2025/06/new-line, or a slug of small letters, digits and single hyphens.`,
    );
  }
  if (!to.startsWith(`${month}/`)) {
    throw new SettingsError(
      `${to} is not in the month of its publication, ${zonedIso(out, timeZone)}. Add --published with the time that is right, or name a place in ${month}.`,
    );
  }
  if (to === id && wish.published === undefined) {
    throw new SettingsError(`The story is called ${id} already.`);
  }
  return to;
}

function requireFree(content: CheckedContent, story: StoryReading, to: string): void {
  const path = paths.story(to);
  const owner = documentsOf(content).find(
    ({ file, frontmatter }) =>
      file !== story.file &&
      file !== fileOf(to) &&
      frontmatter.formerly?.some((former) => pagePath(former) === path),
  );
  if (owner)
    throw new SettingsError(`${path} is an old path of ${owner.file}. Choose another place.`);
}
