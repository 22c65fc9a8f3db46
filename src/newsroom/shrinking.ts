import { SettingsError } from '../settings.ts';

/**
 * Stops a build that would take most of a site away: what empties a newsroom is seldom meant, such as
 * a folder that is not mounted.
 * @param published how many stories would be public.
 * @param last how many the last edition has; undefined where there is none.
 * @throws SettingsError where there would be none, or fewer than half as many.
 */
export function refuseShrinking(published: number, last: number | undefined): void {
  if (published > 0 && published >= (last ?? 0) / 2) return;
  const would =
    published === 0
      ? 'No story would be published'
      : `Only ${counted(published)} would be published`;
  const instead = last ? `; the last edition has ${last}, and stands as it was` : '';
  throw new SettingsError(
    `${would}${instead}. See that CONTENT_DIR is the right folder, that the stories are in it, and that they are neither drafts nor scheduled. If it is meant, add "-- --shrink" to the command.`,
  );
}

function counted(stories: number): string {
  return `${stories} ${stories === 1 ? 'story' : 'stories'}`;
}
