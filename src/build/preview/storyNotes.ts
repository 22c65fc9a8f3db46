import { paths, splitTarget } from '../../base/addresses.ts';
import { formerPathsOf } from '../../content/documentPaths.ts';
import { digestOf } from '../../base/digest.ts';
import { fileKinds } from '../../base/files/fileKinds.ts';
import type { Problem } from '../../base/problems/problem.ts';
import { dayAndTime } from '../../base/times.ts';
import { readBody } from '../../content/body/readBody.ts';
import type { ReadEdition } from '../../content/readEdition.ts';
import { readText } from '../../content/reading/readText.ts';
import { findStoryWarnings } from '../../content/rules/findRemarks.ts';
import { cutFrontmatter } from '../../content/stories/frontmatterBlock.ts';
import { isPublic, isScheduled } from '../../content/stories/published.ts';
import { countedWords } from '../../content/stories/readingTime.ts';
import type { StorySource } from '../../content/stories/readStory.ts';
import { counted } from '../../base/counted.ts';

/** What the desk wants to know of a story before it is out. */
export interface StoryNotes {
  readonly id: string;
  /** Whether it is out, or when it will be, in words. */
  readonly state: string;
  /** How long it is, in words. */
  readonly length: string;
  /** The stories and pages that link to it, by their paths. */
  readonly linkedFrom: readonly { readonly path: string; readonly title: string }[];
  readonly warnings: readonly Problem[];
}

/** Prepares what tells of a story by the path of its page; nothing is looked for before it is asked for. */
export function storyNotes(
  { newsroom, content, edition }: ReadEdition,
  contentDir: string,
): (path: string) => Promise<StoryNotes | undefined> {
  let links: Links | undefined;
  return async (path) => {
    const story = newsroom.stories.find(({ id }) => paths.story(id) === path);
    if (story === undefined) return undefined;
    links ??= linksIn(newsroom);
    const own = [path, ...formerPathsOf(story)];
    const from = new Map(own.flatMap((target) => [...(links?.get(target) ?? [])]));
    from.delete(path);
    const { text = '' } = readText(contentDir, story.file, fileKinds.story, story.realFile);
    return {
      id: story.id,
      state: stateOf(story, edition.now, newsroom.publication ?? edition.publication),
      length: lengthOf(story, text),
      linkedFrom: [...from].map(([path, title]) => ({ path, title })),
      // What is not what was read is read again in a moment.
      warnings:
        digestOf(text) === story.digest
          ? await findStoryWarnings(newsroom, content, story, text, {
              contentDir,
              now: edition.now,
            })
          : [],
    };
  };
}

/** By their targets: the paths of the pages that hold links there, with their titles. */
type Links = ReadonlyMap<string, ReadonlyMap<string, string>>;

function linksIn({ stories, pages }: ReadEdition['newsroom']): Links {
  const links = new Map<string, Map<string, string>>();
  const note = (target: string, path: string, title: string): void => {
    const from = links.get(target) ?? new Map<string, string>();
    links.set(target, from.set(path, title));
  };
  for (const { id, frontmatter, body } of stories) {
    const { headline, readNext } = frontmatter;
    for (const { target } of body.links) note(splitTarget(target).path, paths.story(id), headline);
    for (const next of readNext) note(paths.story(next), paths.story(id), headline);
  }
  for (const { id, frontmatter, body } of pages) {
    for (const { target } of body.links)
      note(splitTarget(target).path, paths.own(id), frontmatter.title);
  }
  return links;
}

function stateOf(
  { frontmatter }: StorySource,
  now: Date,
  zone: { readonly timeZone: string; readonly timeFormat?: 12 | 24 | undefined } | undefined,
): string {
  const { timeZone = 'UTC', timeFormat } = zone ?? {};
  const time = dayAndTime(frontmatter.published, { language: 'en-GB', timeZone, timeFormat });
  if (frontmatter.withdrawn !== undefined) return 'Taken back';
  if (isScheduled(frontmatter, now)) return `Scheduled: due ${time}`;
  if (isPublic(frontmatter, now)) return `Published ${time}`;
  return frontmatter.published > now
    ? `Draft, with the time ${time}`
    : `Draft, with a time that is past: ${time}`;
}

function lengthOf({ file, readingMinutes, frontmatter }: StorySource, source: string): string {
  const body = cutFrontmatter(source)?.body ?? '';
  const { text } = readBody(body, file, (target) => target, frontmatter.language);
  const { words, characters } = countedWords(text);
  const parts = [
    ...(words > 0 || characters === 0 ? [counted(words, 'word')] : []),
    ...(characters > 0 ? [counted(characters, 'Chinese or Japanese character')] : []),
  ];
  return `${parts.join(' and ')}, ${counted(readingMinutes, 'minute')} to read`;
}
