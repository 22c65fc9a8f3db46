import { SearchIndexError } from './pagefindIndex.ts';

/**
 * Pagefind's script as a module that runs it anew each time that what it exports is called: it gives the
 * class of which each index is one.
 * @throws SearchIndexError for a script of another form.
 */
export function classModule(script: string): string {
  const body = script.replace(/export\s*\{[^{}]*\};?\s*$/, 'return PagefindInstance;');
  if (body !== script && /\bPagefindInstance\s*=\s*class\b/.test(script))
    return `export default () => {${body}}`;
  throw new SearchIndexError('Pagefind has its script in a form that is not known here.');
}
