import { paths } from '../base/addresses.ts';
import type { Publication } from '../content/fields/publication.ts';
import type { Change } from './changes.ts';
import type { Hub } from './hub.ts';
import type { HubNotification } from './notify.ts';

/**
 * IndexNow, which search engines share: told of every page that was added, changed or removed.
 * @param home the address of the front page, with a closing slash.
 * @param told addresses told before.
 * @param found the pages that are there now.
 */
export function indexNowHub(
  { key, endpoint }: NonNullable<Publication['indexnow']>,
  home: string,
  told: Map<string, string>,
  found: ReadonlyMap<string, string>,
): Hub {
  const site = {
    host: new URL(home).host,
    key,
    keyLocation: home + paths.indexNowKey(key).slice(1),
  };
  return {
    name: `IndexNow at ${new URL(endpoint).host}`,
    things: 'pages',
    told,
    found,
    // The key speaks for this site alone, not for where it stood before.
    wants: ({ url }) => url.startsWith(home),
    notifications: (changes) => batchesOf(changes).map((batch) => telling(endpoint, site, batch)),
  };
}

/** The protocol allows no more in one request. */
const mostAtOnce = 10_000;

function batchesOf(changes: readonly Change[]): (readonly Change[])[] {
  const number = Math.ceil(changes.length / mostAtOnce);
  return Array.from({ length: number }, (_, index) =>
    changes.slice(index * mostAtOnce, (index + 1) * mostAtOnce),
  );
}

function telling(endpoint: string, site: object, changes: readonly Change[]): HubNotification {
  const body = JSON.stringify({ ...site, urlList: changes.map(({ url }) => url) });
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { url: endpoint, init: { headers, body }, changes };
}
