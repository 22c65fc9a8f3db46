import type { Connect } from 'vite';

/** Header of a request for a page that only the index reads. */
export const forIndex = 'x-for-index';

/** Passes on to Astro which pages only the index reads: those that are drawn beforehand see no header. */
export const tellForIndex: Connect.NextHandleFunction = (request, _response, next) => {
  // Astro's handlers take a page's locals from here, as its adapters give them.
  if (forIndex in request.headers) Reflect.set(request, localsOfAstro, { [forIndex]: true });
  next();
};

/** @param locals of a page, as Astro has them. */
export function isForIndex(locals: object): boolean {
  return forIndex in locals;
}

const localsOfAstro = Symbol.for('astro.locals');
