/**
 * Finds the element that a `data-search` attribute names.
 * @throws TypeError where the page has none of that kind, so that its text without script stays.
 */
export function part<Kind extends Element>(
  root: ParentNode,
  name: string,
  kind: abstract new () => Kind,
): Kind {
  const found = root.querySelector(`[data-search="${name}"]`);
  if (found instanceof kind) return found;
  throw new TypeError(`The page has no part "${name}".`);
}
