import type { Hub } from './hub.ts';

/**
 * A WebSub hub, which passes a feed on to those who subscribe: told of each feed that is new or
 * holds something else than before.
 * @param told addresses told before.
 * @param found the feeds that are there now.
 */
export function webSubHub(
  address: string,
  told: Map<string, string>,
  found: ReadonlyMap<string, string>,
): Hub {
  return {
    name: `The WebSub hub at ${new URL(address).host}`,
    things: 'feeds',
    told,
    found,
    // It has no word for a feed that is gone.
    wants: ({ kind }) => kind !== 'removed',
    notifications: (changes) =>
      changes.map((change) => ({
        url: address,
        init: { body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': change.url }) },
        changes: [change],
      })),
  };
}
