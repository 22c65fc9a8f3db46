import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { CommandContext } from '../base/commandContext.ts';
import { faultOfInstant } from '../base/instant.ts';
import { readTyped } from '../base/readTyped.ts';
import type { Settings } from '../base/settings.ts';
import { dayAndTime, zonedIso } from '../base/times.ts';
import { nextAfter, turningPoints } from '../build/turningPoints.ts';
import { calendarEventSchema, calendarFile } from '../content/fields/calendar.ts';
import { readFront } from '../content/reading/readFront.ts';
import { readListIfThere } from '../content/reading/readList.ts';
import { requirePublication } from '../content/reading/readPublication.ts';
import { readRecentStories, type RecentStory } from '../content/recentStories.ts';
import { newsPeriod } from '../seo/newsSitemap.ts';

/**
 * Tells which stories are scheduled, and whether the clock alone has changed the site since a moment: a
 * story is due, one is too old for the news sitemap, something on the front page ends, or something that was
 * ahead is past.
 * @param typed what was typed after the command.
 * @returns false where it was asked, and nothing has changed.
 * @throws ContentProblems where it cannot be told; SettingsError for what it does not take.
 */
export function tellDue(
  { contentDir, now }: Pick<Settings, 'contentDir' | 'now'>,
  { root, print }: Pick<CommandContext, 'root' | 'print'>,
  typed: readonly string[],
): boolean {
  const { json, since } = readDueOptions(typed);
  const { timeZone, language } = requirePublication(contentDir);
  const recent = readRecentStories(
    contentDir,
    new Date(Math.min(now.getTime(), since?.getTime() ?? Infinity) - newsPeriod),
  );
  const scheduled = recent.filter(({ published }) => published > now);
  const { front } = readFront(contentDir, timeZone);
  const calendar = readListIfThere(
    contentDir,
    calendarFile,
    calendarEventSchema({ timeZone, language }),
  );
  const timed = { stories: recent, front, calendar: calendar.value ?? [] };
  const moments = turningPoints(timed, timeZone);
  const changed = since && (nextAfter(since, moments) ?? Infinity) <= now.getTime();
  const next = nextAfter(now, moments);
  if (json) {
    print(
      JSON.stringify({
        now: now.toISOString(),
        timeZone,
        ...(since && { since: since.toISOString(), changed }),
        next: next === undefined ? null : new Date(next).toISOString(),
        scheduled: scheduled.map(({ id, file, headline, published }) => ({
          id,
          file,
          headline,
          published: published.toISOString(),
          local: zonedIso(published, timeZone),
        })),
      }),
    );
  } else {
    if (since) print(changed ? 'The site is to be built again.' : 'Nothing has come due.');
    for (const story of scheduled) print(words(story, timeZone, relative(root, contentDir)));
    const number = scheduled.length === 0 ? 'No' : scheduled.length;
    print(`${number} ${scheduled.length === 1 ? 'story is' : 'stories are'} scheduled.`);
  }
  return changed !== false;
}

function words({ headline, published, file }: RecentStory, timeZone: string, from: string): string {
  const local = dayAndTime(published, { language: 'en-GB', timeZone });
  const utc = published.toISOString().replace('.000', '');
  return `${local} (${utc}): ${headline}\n  ${join(from, file)}`;
}

function readDueOptions(typed: readonly string[]) {
  const usage =
    'Write "npm run due", and where wanted "-- --json" or "-- --since 2025-06-12T14:00:00Z" behind it.';
  return readTyped(typed, '"npm run due"', usage, (args) => {
    const options = { json: { type: 'boolean' }, since: { type: 'string' } } as const;
    const { json = false, since } = parseArgs({ args, options }).values;
    if (since !== undefined && faultOfInstant(since) !== undefined) throw new RangeError(since);
    return { json, since: since === undefined ? undefined : new Date(since) };
  });
}
