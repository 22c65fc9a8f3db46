import { type Fault, type Problem, tellIn } from '../../base/problems/problem.ts';
import { placeOfSite } from '../../base/settings.ts';
import type { CopiedFile } from '../reading/copiedFiles.ts';
import { documentsByPath } from '../documentPaths.ts';
import { type CheckedContent, documentsOf } from '../newsroom.ts';
import { pagesFolder } from '../pages/findPages.ts';
import { asKey, isTaken, type SitePaths, sitePaths } from './takenPaths.ts';

/**
 * Checks that no old path of a story or a page is the path of something else, now or when every story is out,
 * and that nothing but a page stands where it leads.
 * @param copied the files that are copied to the site as they are.
 */
export function checkFormerPaths(
  content: CheckedContent,
  copied: readonly CopiedFile[],
): Problem[] {
  const documents = documentsOf(content);
  if (documents.every(({ frontmatter }) => !frontmatter.formerly?.length)) return [];
  const site = sitePaths(
    content,
    copied.map(({ path }) => path),
  );
  const owners = new Map<string, string>([
    ...copied.map(({ path, file }) => [asKey(path), file] as const),
    ...documentsByPath(content.stories, content.pages).map(
      ([path, { file }]) => [asKey(path), file] as const,
    ),
  ]);
  return documents.flatMap(({ file, frontmatter, placeOf }) =>
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

/**
 * Tells of old paths that begin with the path below which the site stands: all start from there, and so it would
 * stand in them twice.
 */
export function formerNotes(content: CheckedContent): Problem[] {
  const { base } = placeOfSite({}, content.publication.url ?? 'http://localhost');
  if (base === '/') return [];
  return documentsOf(content).flatMap(({ file, frontmatter: { formerly = [] }, placeOf }) =>
    formerly.flatMap((written, index) => {
      const fault = written.startsWith(base) && {
        what: `Old paths start from where the site stands, so that this one leads from ${base}${written.slice(1)}.`,
        remedy: `Write /${written.slice(base.length)}, unless ${base.slice(0, -1)} stood in it twice.`,
      };
      return tellIn(file, placeOf)(['formerly', index], written, fault);
    }),
  );
}

function belongsTo(owner: string, file: string): Fault {
  const noun = file.startsWith(`${pagesFolder}/`) ? 'page' : 'story';
  return {
    what: `The old path belongs to ${owner === file ? `this ${noun} already` : owner}.`,
    remedy: 'Remove the line, or write the path that it really had.',
  };
}

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
    remedy: 'Remove the line, or write the path that it really had.',
  };
}
