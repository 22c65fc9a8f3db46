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
  const { indexnow } = content.publication;
  const all = [
    ...everyListedPath(content),
    ...otherPages,
    ...(content.policy ? policyPathsOf(content.policy) : []),
    ...(indexnow ? [paths.indexNowKey(indexnow.key)] : []),
    ...copied,
  ];
  return {
    all: new Set(all.map(asKey)),
    files: new Set(all.filter((path) => !path.endsWith('/')).map((path) => path.normalize())),
  };
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

const otherPages = [
  '/404/',
  '/404.html',
  '/robots.txt',
  paths.notices,
  paths.manifest,
  paths.openSearch,
  ...iconNames.map(paths.icon),
];
const numberedPage = /^\/(?:sections|topics|countries|authors|kinds|series|languages)\/[^/]+\/\d+$/;
