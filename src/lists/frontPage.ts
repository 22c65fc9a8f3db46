import type { StoryKind } from '../content/stories/frontmatter.ts';

interface Candidate {
  readonly id: string;
  readonly data: { readonly kind: StoryKind; readonly section: string };
}

/** What the front page shows. */
export interface FrontPage<Entry> {
  readonly lead: Entry | undefined;
  /** Newest first, without the lead. */
  readonly latest: readonly Entry[];
  /** The newest of a section, without the lead. */
  readonly inSection: (section: string) => readonly Entry[];
}

const latestShown = 12;
const perSection = 3;

/**
 * Lays out the front page: the newest report or analysis leads, for a brief is too short and an
 * explainer no news; an edition without either is led by what is newest.
 * @param stories newest first.
 */
export function frontPage<Entry extends Candidate>(stories: readonly Entry[]): FrontPage<Entry> {
  const lead =
    stories.find(({ data }) => data.kind === 'report' || data.kind === 'analysis') ?? stories[0];
  const others = stories.filter((story) => story !== lead);
  return {
    lead,
    latest: others.slice(0, latestShown),
    inSection: (section) =>
      others.filter(({ data }) => data.section === section).slice(0, perSection),
  };
}
