import { availableParallelism } from 'node:os';
import type { DrawnPage } from './drawnPage.ts';
import { type Helper, startHelper } from './helper.ts';
import type { DrawOrder } from './helperTask.ts';
import type { Site } from './site.ts';

/** The processes that help to draw an edition. */
export interface Helpers {
  /** Starts them, where so many pages are worth it; again, it does nothing. */
  readonly start: (pages: number, site: Site) => void;
  /** Gives a page to a helper that is free to take one. @returns undefined where none is. */
  readonly draw: (order: DrawOrder) => Promise<DrawnPage | undefined> | undefined;
  /** How many pages they drew. */
  readonly drawn: () => number;
  /** Stops them, and waits until they are gone: then nobody writes any more. */
  readonly end: () => Promise<void>;
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
  let drawn = 0;
  return {
    start(pages, { drawnDir, styles }) {
      if (helpers.length > 0 || pages === 0 || pages < worth) return;
      helpers = Array.from({ length: most }, () =>
        startHelper({ drawnDir, styles: stylesOf(styles) }),
      );
    },
    draw(order) {
      const drawing = helpers.find(({ waiting }) => waiting() < mostWaiting)?.draw(order);
      return drawing?.then((page) => {
        if (page) drawn += 1;
        return page;
      });
    },
    drawn: () => drawn,
    end: async () => {
      await Promise.all(helpers.map(({ end }) => end()));
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
