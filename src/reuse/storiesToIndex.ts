import type { StoryToIndex } from '../search/indexSite.ts';
import type { DrawnPages } from './changedPages.ts';
import { pathOf } from './indexAhead.ts';
import type { Ledger } from './ledger.ts';

/** The stories that can be found in an edition, those drawn and those that stand again. */
export function storiesToIndex(ledger: Ledger, pages: Pick<DrawnPages, 'indexed'>): StoryToIndex[] {
  const stories = new Map(pages.indexed);
  for (const [file, { indexed }] of Object.entries(ledger.pages)) {
    if (indexed) stories.set(file, indexed);
  }
  return [...stories].map(([file, indexed]) => ({ path: pathOf(file), ...indexed }));
}
