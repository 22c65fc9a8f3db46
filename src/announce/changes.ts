/** What became of an address since it was last told. */
export type Change =
  | { readonly kind: 'added' | 'changed'; readonly url: string; readonly hash: string }
  | { readonly kind: 'removed'; readonly url: string };

/**
 * Compares what was told with what is there now, both by address.
 * @returns sorted by address.
 */
export function changesSince(
  told: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): Change[] {
  const there = [...found].flatMap(([url, hash]): Change[] => {
    const last = told.get(url);
    if (last === hash) return [];
    return [{ kind: last === undefined ? 'added' : 'changed', url, hash }];
  });
  const gone = [...told.keys()]
    .filter((url) => !found.has(url))
    .map((url): Change => ({ kind: 'removed', url }));
  return [...there, ...gone].sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Takes changes as told. */
export function remember(told: Map<string, string>, changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.kind === 'removed') told.delete(change.url);
    else told.set(change.url, change.hash);
  }
}

/** Counts changes in words, such as "2 added, 1 removed". */
export function countChanges(changes: readonly Change[]): string {
  return (['added', 'changed', 'removed'] as const)
    .map((kind) => [changes.filter((change) => change.kind === kind).length, kind] as const)
    .filter(([number]) => number > 0)
    .map(([number, kind]) => `${number} ${kind}`)
    .join(', ');
}
