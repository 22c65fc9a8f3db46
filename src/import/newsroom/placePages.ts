import { paths } from '../../base/addresses.ts';
import type { PageReading } from '../../content/pages/readPage.ts';
import { type LeftOut, leftOut, type OldPage } from '../exported.ts';
import { pathKey } from '../links.ts';
import { slugOfName } from '../text.ts';
import { freeName } from './subjectIds.ts';

/** A page of the old site, and the one that it is or becomes. */
export interface PlacedPage {
  readonly page: OldPage;
  /** The path of its file below pages/, without its ending. */
  readonly id: string;
  /** What has its place already, be it by an earlier import, and stays as it is. */
  readonly there: PageReading | undefined;
}

/**
 * Gives each page that was public the id by which it keeps its address, where that can be one here; the same
 * at every import. A page of the newsroom is public or not there, so that others are left.
 * @param pages of the newsroom.
 */
export function placePages(
  old: readonly OldPage[],
  pages: readonly PageReading[],
): { placed: PlacedPage[]; left: LeftOut[] } {
  const byPath = new Map(
    pages.flatMap((page) =>
      [paths.own(page.id), ...(page.frontmatter.formerly ?? [])].map((path) => [
        pathKey(path),
        page,
      ]),
    ),
  );
  const taken = new Set<string>();
  const placed: PlacedPage[] = [];
  const left: LeftOut[] = [];
  for (const [number, page] of old.entries()) {
    if (page.draft !== undefined) {
      left.push(leftOut(page, `It is a page that readers could not see: ${page.draft}`));
      continue;
    }
    const known = page.paths
      .map((path) => byPath.get(pathKey(path)))
      .find((there) => there !== undefined && !taken.has(there.id));
    const id = known?.id ?? freeName(idOf(page, number), taken);
    taken.add(id);
    placed.push({ page, id, there: known ?? byPath.get(pathKey(paths.own(id))) });
  }
  return { placed, left };
}

function idOf({ paths: [path = ''], slug, title }: OldPage, number: number): string {
  const steps = pathKey(path)
    .replace(/\.(?:html?|php)$/i, '')
    .split('/')
    .filter((step) => step !== '')
    .map(slugOfName);
  const whole = steps.filter((step) => step !== undefined);
  if (whole.length > 0 && whole.length === steps.length) return whole.join('/');
  return slugOfName(slug) ?? slugOfName(title) ?? `page-${number + 1}`;
}
