import { underBase } from '../../base/addresses.ts';
import { byPlace, describeProblem, type Problem } from '../../base/problems/problem.ts';
import { textAsHtml } from '../../feeds/text.ts';
import { previewPaths } from './previewPaths.ts';
import { counted } from '../../base/counted.ts';

/** Lists problems in the words of the check; a heading tells how many there are, and nothing is told of none. */
export function problemList(problems: readonly Problem[], noun: string): string {
  if (problems.length === 0) return '';
  const entries = problems
    .toSorted(byPlace)
    .map((problem) => `<li><pre>${withLine(textAsHtml(describeProblem(problem)))}</pre></li>`);
  return `<section><h2>${counted(problems.length, noun)}</h2><ul role="list">${entries.join('')}</ul></section>`;
}

/** A line and the caret below it are scrolled together where there is no room. */
function withLine(told: string): string {
  return told.replace(/(?:^ {2}\| .*\n){2}/m, '<span>$&</span>');
}

/**
 * A whole page of the preview's own, which is loaded again as all others are.
 * @param content HTML.
 * @param base of the preview, starts and ends with a slash.
 */
export function previewPage(title: string, content: string, base: string, version: number): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>${textAsHtml(title)}</title><script type="module" src="/@vite/client"></script>${previewStyle}</head><body><main class="preview"><h1>${textAsHtml(title)}</h1>${content}<p><a href="${base}">Front page</a></p></main>${reloadScript(base, version)}</body></html>`;
}

/**
 * Loads a page again where what it was drawn from changed before it listened to the server. What was unfolded stays
 * so, whoever loads the page again.
 * @param version of what it was drawn from.
 */
export function reloadScript(base: string, version: number): string {
  return `<script>{
  const folds = [...document.querySelectorAll('details')];
  const kept = 'preview: ' + location.pathname;
  if (performance.getEntriesByType('navigation')[0]?.type === 'reload')
    for (const [at, open] of JSON.parse(sessionStorage.getItem(kept) ?? '[]').entries())
      if (folds[at]) folds[at].open = open;
  addEventListener('pagehide', () => sessionStorage.setItem(kept, JSON.stringify(folds.map((fold) => fold.open))));
}</script><script type="module">import { createHotContext } from '/@vite/client';
const look = async () => {
  const answer = await fetch('${underBase(base, previewPaths.version)}', { cache: 'no-store' }).catch(() => undefined);
  if (answer?.ok && (await answer.text()) !== '${version}') location.reload();
};
createHotContext('/@preview').on('vite:ws:connect', look);
await look();</script>`;
}

/** Layers of the site's own styles stand below these rules. */
export const previewStyle = `<style>
.preview { color-scheme: light dark; background: Canvas; color: CanvasText; font: 0.9375rem/1.5 system-ui, sans-serif; padding: 0.75rem 1rem; border-block: 3px solid; }
.preview :is(h1, h2) { font: inherit; font-weight: 700; margin-block: 0.5rem; }
.preview h1 { font-size: 1.375rem; }
.preview :is(p, ul) { margin-block: 0.25rem; padding: 0; }
.preview ul[role='list'] { list-style: none; }
.preview pre { font: 0.875rem/1.5 ui-monospace, monospace; margin-block: 0.5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.preview pre span { display: block; white-space: pre; overflow-x: auto; }
.preview a { color: LinkText; }
.preview summary { cursor: pointer; }
.preview img { max-inline-size: min(100%, 30rem); block-size: auto; }
@media print { aside.preview { display: none; } }
</style>`;
