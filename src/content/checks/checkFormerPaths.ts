import { iconNames } from '../../media/siteIcons.ts';
import type { Fault, Problem } from '../../base/problems/problem.ts';
import { paths } from '../../base/addresses.ts';
import { everyListedPath, isInBuiltFolder } from './listedPaths.ts';
import type { CheckedContent } from '../newsroom.ts';

/**
 * Checks that no old path of a story is the path of something else, now or when every story is out,
 * and that nothing but a page stands where it leads.
 * @param publicFiles paths of the files that are copied to the site as they are.
 */
export function checkFormerPaths(
  content: CheckedContent,
  publicFiles: ReadonlySet<string>,
): Problem[] {
  const stories = [...content.stories, ...content.strays];
  if (stories.every(({ frontmatter }) => !frontmatter.formerly?.length)) return [];
  const site = sitePaths(content, publicFiles);
  const owners = new Map<string, string>(
    content.stories.map(({ id, file }) => [asKey(paths.story(id)), file]),
  );
  return stories.flatMap(({ file, frontmatter, placeOf }) =>
    (frontmatter.formerly ?? []).flatMap((written, index) => {
      const key = asKey(written);
      const owner = owners.get(key) ?? (isTaken(key, site) ? 'a page of the site' : undefined);
      const fault = owner === undefined ? faultOfSteps(key, site) : belongsTo(owner, file);
      if (fault === undefined) {
        owners.set(key, file);
        return [];
      }
      return [{ file, ...placeOf(['formerly', index]), found: written, ...fault }];
    }),
  );
}

function belongsTo(owner: string, file: string): Fault {
  return {
    what: `The old path belongs to ${owner === file ? 'this story already' : owner}.`,
    remedy: 'Remove the line, or write the path that this story really had.',
  };
}

/** Paths of what the site holds, without closing slashes. */
interface SitePaths {
  readonly all: ReadonlySet<string>;
  /** Those at which a file stands, so that no folder can. */
  readonly files: ReadonlySet<string>;
}

function sitePaths(content: CheckedContent, publicFiles: ReadonlySet<string>): SitePaths {
  const { indexnow } = content.publication;
  const all = [
    ...everyListedPath(content),
    ...otherPages,
    ...(indexnow ? [paths.indexNowKey(indexnow.key)] : []),
    ...publicFiles,
  ];
  return {
    all: new Set(all.map(asKey)),
    files: new Set(all.filter((path) => !path.endsWith('/')).map((path) => path.normalize())),
  };
}

/** One page may be written with a closing slash or without, and a Mac keeps one file for one look of a name. */
function asKey(path: string): string {
  return path.replace(/\/+$/, '').normalize();
}

/** Pages, the numbered pages of lists, and the folders that the build fills itself. */
function isTaken(key: string, { all, files }: SitePaths): boolean {
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
  ...iconNames.map(paths.icon),
];
const numberedPage = /^\/(?:sections|topics|countries|authors|kinds)\/[^/]+\/\d+$/;

/** What keeps a page from standing at the end of a path. */
function faultOfSteps(key: string, { files }: SitePaths): Fault | undefined {
  const steps = key.split('/').slice(1);
  if (steps.some((step) => /^[._]/.test(step))) {
    return {
      what: 'The old path has a step that begins with a dot or an underscore, as servers’ own files do.',
      remedy: 'Remove the line; hosts that take such a path need its redirect in their settings.',
    };
  }
  const above = steps.map((_, index) => `/${steps.slice(0, index).join('/')}`);
  const file = above.find((path) => files.has(path));
  if (file === undefined) return undefined;
  return {
    what: `The old path leads below ${file}, which is a file of the site.`,
    remedy: 'Remove the line, or write the path that this story really had.',
  };
}
