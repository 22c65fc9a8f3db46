import { availableParallelism } from 'node:os';
import type { DrawnPage } from './drawnPage.ts';
import { type Helper, startHelper } from './helper.ts';
import type { DrawOrder } from './helperTask.ts';
import type { Site } from './sharedDrawing.ts';

/** The processes that help to draw an edition. */
export interface Helpers {
  /** Starts them, where so many pages are worth it; again, it does nothing. */
  readonly start: (pages: number, site: Site) => void;
  /** Gives a page to a helper that is free to take one. @returns undefined where none is. */
  readonly draw: (order: DrawOrder) => Promise<DrawnPage | undefined> | undefined;
  readonly end: () => void;
}

/**
 * Prepares helpers.
 * @param wanted how many; undefined for one on each processor that the build leaves idle, where there
 * are pages enough.
 */
export function drawingHelpers(wanted: number | undefined): Helpers {
  const most = wanted ?? Math.min(availableParallelism() - 1, enough);
  const worth = wanted === undefined ? worthHelp : 0;
  let helpers: Helper[] = [];
  return {
    start(pages, { drawnDir, styles }) {
      if (helpers.length > 0 || pages < worth) return;
      helpers = Array.from({ length: most }, () =>
        startHelper({ drawnDir, pages: stylesOf(styles) }),
      );
    },
    draw(order) {
      return helpers.find(({ waiting }) => waiting() < mostWaiting)?.draw(order);
    },
    end() {
      for (const { end } of helpers) end();
    },
  };
}

/** Helpers beyond these wait for the building process, which alone draws feeds. */
const enough = 3;

/** A helper reads the whole edition before its first page; fewer pages are drawn sooner without. */
const worthHelp = 1500;

/** Enough orders to keep a helper busy while the build draws pages of its own. */
export const mostWaiting = 16;

/** What Astro knows of a route beside its styles cannot be sent to another process. */
function stylesOf(pages: Site['styles']): Map<string, { styles: unknown[] }> {
  return new Map([...pages].map(([key, { styles }]) => [key, { styles: [...styles] }]));
}
