import { getPublication, listedStories } from '../collections/collections.ts';
import { editionData, memoizePerEdition } from '../content/editionData.ts';
import { paths } from '../base/addresses.ts';
import { ahead, type DatedEvent, datedEvents } from './ahead.ts';
import { siteLists } from './siteLists.ts';

/** Everything dated that goes with a page of this edition. */
export interface SiteCalendar {
  /** Path of the page, without the base. */
  readonly path: string;
  /** What it is about; of the front page, nothing narrower than the publication. */
  readonly name: string | undefined;
  /** What is past, too, in the order of time. */
  readonly events: readonly DatedEvent[];
  /** Those that are still to come, or go on. */
  readonly ahead: readonly DatedEvent[];
}

/** The calendars of this edition by the paths of their pages: of the site, of topics and of countries that have one. */
export const siteCalendars = memoizePerEdition(
  async (): Promise<ReadonlyMap<string, SiteCalendar>> => {
    const { calendar, now } = editionData();
    const { timeZone } = await getPublication();
    const events = datedEvents(calendar, await listedStories(), timeZone);
    if (events.length === 0) return new Map();
    const lists = (await siteLists()).flatMap(({ kind, id, path, name }) => {
      if (kind !== 'topics' && kind !== 'countries') return [];
      const ids = (event: DatedEvent): readonly string[] =>
        kind === 'topics' ? event.topics : event.countries.map((code) => code.toLowerCase());
      return { path, name, events: events.filter((event) => ids(event).includes(id)) };
    });
    return new Map(
      [{ path: paths.front, name: undefined, events }, ...lists]
        .filter((one) => one.events.length > 0)
        .map((one) => [one.path, { ...one, ahead: ahead(one.events, now, timeZone) }]),
    );
  },
);
