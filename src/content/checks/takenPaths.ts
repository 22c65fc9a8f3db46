import { markerFile } from '../../base/siteMarker.ts';
import { iconNames } from '../../media/siteIcons.ts';
import { paths } from '../../base/addresses.ts';
import { policyPathsOf } from '../fields/policy.ts';
import { everyListedPath, isInBuiltFolder } from './listedPaths.ts';
import type { CheckedContent } from '../newsroom.ts';

/** Paths of what the site holds beside stories and pages of the newsroom's own, without closing slashes. */
export interface SitePaths {
  readonly all: ReadonlySet<string>;
  /** Those at which a file stands, so that no folder can. */
  readonly files: ReadonlySet<string>;
}

/**
 * Lists what the site holds once every story is out.
 * @param copied paths of the files that are copied to the site as they are.
 */
export function sitePaths(content: CheckedContent, copied: Iterable<string>): SitePaths {
  const icons = iconNames.map(paths.icon);
  const all = [...everyListedPath(content), ...otherFiles(content), '/404/', ...icons, ...copied];
  return {
    all: new Set(all.map(asKey)),
    files: new Set(all.filter((path) => !path.endsWith('/')).map((path) => path.normalize())),
  };
}

/** The files that the site makes beside its pages, lists, feeds and icons. */
export function otherFiles({
  publication: { indexnow },
  policy,
  sections,
}: CheckedContent): string[] {
  return [
    '/404.html',
    '/robots.txt',
    `/${markerFile}`,
    ...(policy ? policyPathsOf(policy) : []),
    ...(policy?.markdown ? Array.from(sections?.keys() ?? [], paths.sectionFullText) : []),
    ...(indexnow ? [paths.indexNowKey(indexnow.key)] : []),
  ];
}

/** One page may be written with a closing slash or without, and a Mac keeps one file for one look of a name. */
export function asKey(path: string): string {
  return path.replace(/\/+$/, '').normalize();
}

/** Pages, the numbered pages of lists, and the folders that the build fills itself. */
export function isTaken(key: string, { all, files }: SitePaths): boolean {
  return (
    all.has(key) ||
    files.has(`${key}/index.html`) ||
    (numberedPage.test(key) && all.has(key.replace(/\/\d+$/, ''))) ||
    isInBuiltFolder(key)
  );
}

const numberedPage = /^\/(?:sections|topics|countries|authors|kinds|series|languages)\/[^/]+\/\d+$/;
