import { join } from 'node:path';
import { isThere } from '../../base/files/lookAt.ts';
import {
  type DocumentFolder,
  faultOfStep,
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
    : { files: [], strays: [], stamps: new Map(), problems: [] };
}

const folder: DocumentFolder = { folder: pagesFolder, noun: 'page', faultOfPlace };

/** All steps of the path become the page's address. */
function faultOfPlace(path: string): MisplacedFault | undefined {
  const [, ...steps] = path.replace(/\.mdx$/, '').split('/');
  return steps
    .map((step, index) => faultOfStep(step, path, index < steps.length - 1))
    .find((fault) => fault !== undefined);
}
