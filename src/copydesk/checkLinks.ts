import { glob } from 'node:fs/promises';
import { suggest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { Pointer } from '../stories/body/readBody.ts';
import { isPublic } from '../stories/published.ts';
import type { StorySource } from '../stories/readStory.ts';
import { paths, splitTarget } from '../urls.ts';
import type { Circumstances, Newsroom } from './newsroom.ts';
import { listedPaths } from './listedPaths.ts';

/**
 * Checks that every internal link and anchor of every story leads somewhere that a reader can go.
 * @param storyIds every story that has a file, whether it could be read or not.
 */
export async function checkLinks(
  newsroom: Newsroom,
  { publicDir, now }: Circumstances,
  storyIds: ReadonlySet<string>,
): Promise<Problem[]> {
  const site: Site = {
    stories: new Map(newsroom.stories.map((story) => [paths.story(story.id), story])),
    unread: new Set([...storyIds].map((id) => paths.story(id))),
    pages: listedPaths(newsroom, now),
    files: new Set(
      (await Array.fromAsync(glob('**/*.*', { cwd: publicDir }))).map((file) => `/${file}`),
    ),
    now,
  };
  return newsroom.stories.flatMap((story) =>
    story.body.links.flatMap((link) => {
      const fault = faultOf(link.target, story, site);
      return fault ? [problemAt(story, link, fault)] : [];
    }),
  );
}

interface Site {
  readonly stories: ReadonlyMap<string, StorySource>;
  readonly unread: ReadonlySet<string>;
  readonly pages: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  readonly now: Date;
}

interface Fault {
  readonly what: string;
  readonly remedy: string;
}

function problemAt(story: StorySource, { target, place }: Pointer, fault: Fault): Problem {
  return { file: story.file, ...place, what: fault.what, found: target, remedy: fault.remedy };
}

function faultOf(target: string, story: StorySource, site: Site): Fault | undefined {
  if (/^(?:https?:\/\/|mailto:|tel:)/i.test(target)) return undefined;
  if (!/^[/#]/.test(target) || target.startsWith('//')) return notFromRoot;
  const { path, anchor } = splitTarget(target);
  if (path === '') return missingAnchor(anchor, story);
  const linked = site.stories.get(path);
  if (linked === undefined) {
    const leadsSomewhere = site.pages.has(path) || site.files.has(path) || site.unread.has(path);
    return leadsSomewhere ? undefined : nowhere(path, site);
  }
  return hidden(linked, story, site.now) ?? (anchor === '' ? undefined : missingAnchor(anchor, linked));
}

const notFromRoot: Fault = {
  what: 'The link is neither a web address nor a path from the root of the site.',
  remedy: 'Write it like /stories/2025/06/euro-near-four-year-high/, or with https://.',
};

function nowhere(path: string, site: Site): Fault {
  const known = [...site.stories.keys(), ...site.pages];
  const slug = path.split('/').at(-2) ?? '';
  const sameSlug = slug === '' ? undefined : known.find((page) => page.endsWith(`/${slug}/`));
  const advice = sameSlug === undefined ? suggest(path, known) : `Did you mean "${sameSlug}"?`;
  return {
    what: 'The link leads nowhere.',
    remedy: advice.startsWith('Did') ? advice : 'Correct the path, or remove the link.',
  };
}

function missingAnchor(anchor: string, story: StorySource): Fault | undefined {
  if (story.body.anchors.includes(anchor) || anchor === '' || anchor === 'top') return undefined;
  const { headings } = story.body;
  return {
    what: `The link leads to "#${anchor}", which is not in ${story.file}.`,
    remedy:
      headings.length === 0
        ? 'Remove the anchor; the story has no headings.'
        : suggest(anchor, headings.map(({ slug }) => slug)),
  };
}

/** A link is followed when its own story is out, so that is the moment at which its target must be. */
function hidden(linked: StorySource, story: StorySource, now: Date): Fault | undefined {
  if (story.frontmatter.draft) return undefined;
  const { published } = story.frontmatter;
  const moment = published > now ? published : now;
  if (isPublic(linked.frontmatter, moment)) return undefined;
  return linked.frontmatter.draft
    ? {
        what: 'The link leads to a draft, which readers do not see.',
        remedy: 'Publish the draft first, or remove the link until then.',
      }
    : {
        what: `The link leads to a story that is scheduled for ${linked.frontmatter.published.toISOString()}.`,
        remedy: 'Link to it once it is out, or schedule this story later.',
      };
}
