/** The parts of the search page that its script reads and changes; dates are the first and the last day. */
export type SearchPageParts = ReturnType<typeof searchPageParts>;

/** @throws TypeError when any part is missing. */
export function searchPageParts(root: ParentNode) {
  const form = part(root, 'form', HTMLFormElement);
  const field = form.elements.namedItem('q');
  if (!(field instanceof HTMLInputElement)) throw new TypeError('The form has no field.');
  return {
    page: part(root, 'page', HTMLElement),
    form,
    field,
    refine: part(root, 'refine', HTMLDetailsElement),
    ticks: inputsOf(form, 'checkbox'),
    dates: inputsOf(form, 'date'),
    ordering: part(root, 'ordering', HTMLElement),
    order: part(root, 'order', HTMLSelectElement),
    answer: part(root, 'answer', HTMLElement),
    status: part(root, 'status', HTMLElement),
    searched: part(root, 'searched', HTMLElement),
    chosen: part(root, 'chosen', HTMLElement),
    subscribe: part(root, 'subscribe', HTMLElement),
    subject: part(root, 'subject', HTMLElement),
    rss: part(root, 'rss', HTMLAnchorElement),
    jsonFeed: part(root, 'jsonFeed', HTMLAnchorElement),
    hint: part(root, 'hint', HTMLElement),
    none: part(root, 'none', HTMLElement),
    widen: part(root, 'widen', HTMLButtonElement),
    failed: part(root, 'failed', HTMLElement),
    retry: part(root, 'retry', HTMLButtonElement),
    results: part(root, 'results', HTMLOListElement),
    result: part(root, 'result', HTMLTemplateElement),
    more: part(root, 'more', HTMLButtonElement),
    unscripted: part(root, 'unscripted', HTMLElement),
    withoutScript: part(root, 'withoutScript', HTMLElement),
    tooOld: part(root, 'tooOld', HTMLElement),
  };
}

function inputsOf(form: HTMLFormElement, type: string): HTMLInputElement[] {
  return [...form.elements]
    .filter((element) => element instanceof HTMLInputElement)
    .filter((input) => input.type === type);
}

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
