import type { Front } from '../content/fields/front.ts';
import { mostBeside, mostPlaces } from '../content/fields/front.ts';
import {
  type Translatable,
  versionFor,
  versionsOfStories,
} from '../content/stories/translations.ts';
import { type Related, storiesBeside } from './leadPackage.ts';

/**
 * The stories that the front page chooses from: of one that is there in several languages the version that
 * the editor put there, or else the one that stands in lists.
 * @param stories newest first, those that are public.
 * @param language the publication's.
 */
export function onFront<Entry extends Translatable>(
  stories: readonly Entry[],
  language: string,
  { lead, beside, pins }: Pick<FrontPlan, 'lead' | 'beside' | 'pins'>,
): readonly Entry[] {
  const versions = versionsOfStories(stories, language);
  if (versions.size === 0) return stories;
  const wanted = [lead, ...beside, ...pins.map(({ story }) => story)];
  return stories.filter((story) => {
    const found = versions.get(story.id);
    if (found === undefined) return true;
    const chosen = wanted.find((id) => found.some((version) => version.id === id));
    return story.id === (chosen ?? versionFor(found, language)?.id);
  });
}

interface Candidate extends Related {
  readonly data: Related['data'] & { readonly headline: string; readonly section: string };
}

/** What the front page shows; no story and no headline stands in two places. */
export interface FrontPage<Entry> {
  readonly lead: Entry | undefined;
  /** What belongs to the lead and stands with it, three at most. */
  readonly beside: readonly Entry[];
  /** The newest news, newest first but for what is pinned to a place. */
  readonly latest: readonly Entry[];
  /** Those of the latest that an editor pinned. */
  readonly pinned: ReadonlySet<Entry>;
  /** The next newest of each section, newest first; sections without any are left out. */
  readonly sections: readonly { readonly id: string; readonly stories: readonly Entry[] }[];
  /** Newest first. */
  readonly explainers: readonly Entry[];
}

/** What an editor wants of the order of stories. */
export type FrontPlan = Pick<Front, 'lead' | 'beside' | 'pins' | 'sections'>;

/**
 * Lays out the front page.
 *
 * The editor's lead leads, and what is pinned to a place in the list of the latest stands there until
 * its time. Without a lead of the editor's, the newest report or analysis leads if it is among the
 * five newest pieces of news, for a brief is too short; else what is newest. Explainers are no news:
 * they have a shelf of their own. With the lead stands what the editor put beside it, or what belongs to it.
 * Of stories with one headline the editor's choice is shown, or else the newest.
 * @param stories newest first, those that are public.
 * @param sections ids of all that the newsroom has; each has three stories where the plan names none.
 */
export function frontPage<Entry extends Candidate>(
  stories: readonly Entry[],
  sections: readonly string[],
  plan: FrontPlan,
  now: Date,
): FrontPage<Entry> {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const chosen = byId.get(plan.lead ?? '');
  const pins = plan.pins.flatMap(({ story, place, until }) => {
    const found = byId.get(story);
    return found === undefined || found === chosen || until <= now ? [] : [{ place, story: found }];
  });
  const pinned = new Set(pins.map(({ story }) => story));
  const named = (chosen ? plan.beside : [])
    .flatMap((id) => byId.get(id) ?? [])
    .filter((story) => story !== chosen && !pinned.has(story));
  const placed = [...(chosen ? [chosen] : []), ...pinned, ...named];
  const free = withOtherHeadlines(stories, placed);
  const lead = chosen ?? defaultLead(free);
  const others = free.filter((story) => story !== lead);
  const beside = (
    named.length > 0 || lead === undefined ? named : storiesBeside(lead, others)
  ).slice(0, mostBeside);
  const rest = others.filter((story) => !beside.includes(story));
  const news = rest.filter(isNews);
  const shown = plan.sections ?? sections.map((id) => ({ id, stories: 3 }));
  const fewest = plan.sections ? 3 : 5;
  const run = news.slice(0, lengthOfLatest(news, shown, fewest, mostPlaces - pinned.size));
  const left = news.slice(run.length);
  return {
    lead,
    beside,
    latest: withPins(run, pins),
    pinned,
    sections: shown
      .map(({ id, stories: most }) => ({
        id,
        stories: left.filter(({ data }) => data.section === id).slice(0, most),
      }))
      .filter((section) => section.stories.length > 0),
    explainers: rest.filter((story) => !isNews(story)).slice(0, explainersShown),
  };
}

const explainersShown = 6;
const freshest = 5;

function isNews({ data }: Candidate): boolean {
  return data.kind !== 'explainer';
}

/** Those that are not placed yet and whose headline is neither placed nor that of a newer one. */
function withOtherHeadlines<Entry extends Candidate>(
  stories: readonly Entry[],
  placed: readonly Entry[],
): Entry[] {
  const headlineOf = ({ data }: Entry): string =>
    data.headline.normalize('NFKC').replaceAll(/\s+/g, ' ').toLowerCase();
  const seen = new Set(placed.map(headlineOf));
  return stories.filter((story) => {
    const headline = headlineOf(story);
    if (seen.has(headline)) return false;
    seen.add(headline);
    return true;
  });
}

function defaultLead<Entry extends Candidate>(stories: readonly Entry[]): Entry | undefined {
  const news = stories.filter(isNews);
  const leads = ({ data }: Candidate): boolean =>
    data.kind === 'report' || data.kind === 'analysis';
  return news.slice(0, freshest).find(leads) ?? news[0] ?? stories[0];
}

/**
 * How many of the newest stand in the list of the latest: in a small newsroom so few that they leave each
 * section its own.
 */
function lengthOfLatest(
  news: readonly Candidate[],
  sections: readonly { readonly id: string; readonly stories: number }[],
  fewest: number,
  most: number,
): number {
  const wanted = new Map(sections.map(({ id, stories }) => [id, stories]));
  const left = new Map<string, number>();
  for (const { data } of news) left.set(data.section, (left.get(data.section) ?? 0) + 1);
  for (const [index, { data }] of news.slice(0, most).entries()) {
    const others = (left.get(data.section) ?? 0) - 1;
    if (index >= fewest && others < (wanted.get(data.section) ?? 0)) return index;
    left.set(data.section, others);
  }
  return most;
}

/** A place beyond the end of the list is its end. */
function withPins<Entry>(
  run: readonly Entry[],
  pins: readonly { readonly place: number; readonly story: Entry }[],
): Entry[] {
  return pins
    .toSorted((a, b) => a.place - b.place)
    .reduce<Entry[]>((list, { place, story }) => list.toSpliced(place - 1, 0, story), [...run]);
}
