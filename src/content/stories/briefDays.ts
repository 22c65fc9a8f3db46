import { paths } from '../../base/addresses.ts';
import { dayOf } from '../../base/times.ts';
import { onceEach } from './translations.ts';

/** The briefs of a day, which stand together on a page. */
export interface BriefDay<Entry> {
  /** As 2025-06-12. */
  readonly day: string;
  /** Of their page, without the base. */
  readonly path: string;
  /** Newest first. */
  readonly briefs: readonly Entry[];
}

/** What is asked of a story; one that could not be read whole may leave it out. */
interface Dated {
  readonly id: string;
  readonly data: {
    readonly kind?: string | undefined;
    readonly published?: Date | undefined;
    readonly language?: string | undefined;
    readonly translationOf?: string | undefined;
  };
}

/**
 * The days of a time zone on which there are several briefs; a single one has its own page.
 * @param stories newest first.
 * @param language the publication's: of a brief in several languages, its readers' stands there.
 * @returns newest first.
 */
export function briefDays<Entry extends Dated>(
  stories: readonly Entry[],
  timeZone: string,
  language: string,
): BriefDay<Entry>[] {
  const briefs = stories.filter(({ data }) => data.kind === 'brief');
  const days = Map.groupBy(onceEach(briefs, language), ({ data }) =>
    data.published === undefined ? '' : dayOf(data.published, timeZone),
  );
  return [...days]
    .filter(([day, ofDay]) => day !== '' && ofDay.length > 1)
    .map(([day, ofDay]) => ({ day, path: paths.briefsOf(day), briefs: ofDay }));
}

/** The anchor of a brief on the page of its day, by the id of its story: no other id begins so. */
export function briefAnchor(id: string): string {
  return `brief-${id.slice(id.lastIndexOf('/') + 1)}`;
}
