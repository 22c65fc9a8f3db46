import { SettingsError } from '../base/settings.ts';
import { countedStories } from '../base/counted.ts';

/**
 * Stops a build that would take most of a site away.
 * @param published how many stories would be public.
 * @param last how many the last edition has; undefined where there is none.
 * @throws SettingsError for what `shrinking` tells.
 */
export function refuseShrinking(published: number, last: number | undefined): void {
  const words = shrinking(published, last);
  if (words !== undefined) throw new SettingsError(words);
}

/**
 * Words what is seldom meant, and more often a folder that is not mounted: that a site would have no
 * story, or fewer than half as many as it has.
 * @returns undefined where it would have enough.
 */
export function shrinking(published: number, last: number | undefined): string | undefined {
  if (published > 0 && published >= (last ?? 0) / 2) return undefined;
  const would =
    published === 0
      ? 'No story would be published'
      : `Only ${countedStories(published)} would be published`;
  const instead = last ? `; the last edition has ${last}, and stands as it was` : '';
  return `${would}${instead}. See that CONTENT_DIR is the right folder, that the stories are in it, and that they are neither drafts nor scheduled. If it is meant, build with "-- --shrink".`;
}
