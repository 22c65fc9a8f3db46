import { notInList } from '../../base/problems/nearest.ts';
import { type Problem, type Tell, tellIn } from '../../base/problems/problem.ts';
import { unreadBody } from '../body/readBody.ts';
import type { Front } from '../fields/front.ts';
import type { CheckedContent } from '../newsroom.ts';
import { frontFile, type FrontReading } from '../reading/readFront.ts';
import { figureProblems } from './figureProblems.ts';
import { faultOfNamed } from './likelyStory.ts';
import { faultOfLink, type LinkedSite } from './linkFault.ts';

/**
 * Checks that what front.yaml names is there for readers, once and in a place of its own, and its
 * figures. What has ended is no mistake.
 * @param site what its breaking line may lead to.
 */
export function checkFront(
  { front, placeOf }: FrontReading,
  content: CheckedContent,
  site: () => LinkedSite,
  now: Date,
): Problem[] {
  const tell = tellIn(frontFile, placeOf);
  return [
    ...leaderless(front, tell),
    ...storyProblems(front, content, now, tell),
    ...placeProblems(front, content, now, tell),
    ...sectionProblems(front, content, tell),
    ...breakingProblems(front, site, now, tell),
    ...figureProblems(front.figures, content.publication, now, tell),
  ];
}

/** What stands with a lead belongs to that one, and not to whichever comes next. */
function leaderless({ lead, beside }: Front, tell: Tell): Problem[] {
  if (lead !== undefined || beside.length === 0) return [];
  return tell(['beside'], beside.join(', '), {
    what: 'Stories are put beside the lead, but no lead is named.',
    remedy: 'Add a line "lead: …" with the story that they belong to, or remove beside.',
  });
}

/** A story that front.yaml names. */
export interface NamedStory {
  readonly id: string;
  readonly path: readonly PropertyKey[];
  /** What it is there, as the subject of a sentence. */
  readonly name: string;
}

/** The stories that front.yaml names and wants on the page still. */
export function namedStories({ lead, beside, pins }: Front, now: Date): NamedStory[] {
  return [
    ...(lead === undefined ? [] : [{ id: lead, path: ['lead'], name: 'The lead' }]),
    ...beside.map((id, index) => ({
      id,
      path: ['beside', index],
      name: 'The story beside the lead',
    })),
    ...pins.flatMap(({ story, until }, index) =>
      until <= now ? [] : [{ id: story, path: ['pins', index, 'story'], name: 'The pinned story' }],
    ),
  ];
}

function storyProblems(front: Front, content: CheckedContent, now: Date, tell: Tell): Problem[] {
  const faultOfStory = faultOfNamed(content);
  const seen = new Set<string>();
  return namedStories(front, now).flatMap(({ id, path, name }) => {
    if (seen.has(id)) {
      return tell(path, id, {
        what: 'The story has a place on the front page already.',
        remedy: 'Name it once: nothing is printed twice there.',
      });
    }
    seen.add(id);
    return tell(path, id, faultOfStory(id, name));
  });
}

/** Two stories may have one place one after the other, as when the second is out once the first has gone. */
function placeProblems(
  { pins }: Front,
  { stories }: CheckedContent,
  now: Date,
  tell: Tell,
): Problem[] {
  const published = new Map(stories.map(({ id, frontmatter }) => [id, frontmatter.published]));
  const from = (story: string): Date => {
    const due = published.get(story) ?? now;
    return due > now ? due : now;
  };
  return pins.flatMap(({ story, place, until }, index) => {
    const other = pins
      .slice(0, index)
      .find(
        (earlier) =>
          earlier.place === place &&
          earlier.story !== story &&
          from(earlier.story) < until &&
          from(story) < earlier.until,
      );
    if (other === undefined) return [];
    return tell(['pins', index, 'place'], `place: ${place}`, {
      what: `${other.story} is pinned to that place at the same time.`,
      remedy: 'Give one of the two another place.',
    });
  });
}

function sectionProblems({ sections = [] }: Front, content: CheckedContent, tell: Tell): Problem[] {
  return sections.flatMap(({ id }, index) => {
    const path = ['sections', index, 'id'];
    if (sections.findIndex((section) => section.id === id) < index) {
      return tell(path, id, {
        what: 'The section stands in the list already.',
        remedy: 'Remove one of the two.',
      });
    }
    return tell(path, id, notInList(id, 'section', content.sections));
  });
}

function breakingProblems(
  { breaking }: Front,
  site: () => LinkedSite,
  now: Date,
  tell: Tell,
): Problem[] {
  if (breaking?.link === undefined || breaking.until <= now) return [];
  const page = { file: frontFile, frontmatter: { draft: false, published: now }, body: unreadBody };
  return tell(['breaking', 'link'], breaking.link, faultOfLink(breaking.link, page, site()));
}
