import { basename, join } from 'node:path';
import { isThere } from '../../base/files/lookAt.ts';
import { faultOfNameLength } from '../../base/files/nameLength.ts';
import { slug, slugOf } from '../fields/slug.ts';
import {
  type DocumentFolder,
  findDocuments,
  type FoundDocuments,
  type MisplacedFault,
} from '../stories/storyFiles.ts';

/** The folder of a newsroom that holds pages of its own. */
export const pagesFolder = 'pages';

/** Finds every page below `pages/` of the content folder, which need not be there, as stories are found. */
export function findPages(contentDir: string): FoundDocuments {
  return isThere(join(contentDir, pagesFolder))
    ? findDocuments(contentDir, folder)
    : { files: [], strays: [], problems: [] };
}

const folder: DocumentFolder = { folder: pagesFolder, noun: 'page', faultOfPlace };

/** All steps of the path become the page's address. */
function faultOfPlace(path: string): MisplacedFault | undefined {
  const steps = path
    .replace(/\.mdx$/, '')
    .split('/')
    .slice(1);
  for (const [index, step] of steps.entries()) {
    const what = index === steps.length - 1 ? 'file’s name' : `folder’s name "${step}"`;
    if (!slug.test(step)) {
      return {
        what: `The ${what} cannot be part of a web address.`,
        found: basename(path),
        remedy: `Use small letters, digits and single hyphens: ${slugOf(step)}`,
      };
    }
    const tooLong = faultOfNameLength(step);
    if (tooLong !== undefined) {
      const remedy = 'Give it a shorter name; the title stays as it is.';
      return { what: `The ${what} ${tooLong}`, remedy };
    }
  }
  return undefined;
}
