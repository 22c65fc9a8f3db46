import { ContentProblems } from '../base/problems/problem.ts';
import type { CommandContext } from '../base/commandContext.ts';
import type { Settings } from '../base/settings.ts';
import { type ImageOrder, takeImageOrders } from '../media/siteImage.ts';
import { openCompiledSite } from './compile/compiledSite.ts';
import { drawChanged, type DrawnPages } from './drawChanged.ts';
import type { ImageStore } from './imageStore.ts';
import type { IndexAhead } from './indexAhead.ts';
import type { LastEdition } from './lastEdition.ts';
import { storyFaults } from './storyFaults.ts';

/** Where pages are drawn to, and who is told of them. */
export interface Drawing {
  readonly last: LastEdition;
  /** Absolute path of the folder that they are written to. */
  readonly dir: string;
  readonly ahead: IndexAhead;
  /** Begins with the images of a page as soon as it is drawn. */
  readonly images: ImageStore;
  readonly progress: CommandContext['progress'];
  /** Is waited for between what can be found and all else; see `drawChanged`. */
  readonly afterStories: (stories: DrawnPages) => Promise<void>;
}

/**
 * Draws the pages of the edition that was opened which would not come out as they stand.
 * @param compiled absolute path of the folder of the compiled site.
 * @throws ContentProblems of what the code of a story does, or what a page throws.
 */
export async function drawEdition(
  { contentDir }: Pick<Settings, 'contentDir'>,
  compiled: string,
  { last, dir, ahead, images, progress, afterStories }: Drawing,
): Promise<DrawnPages> {
  const orders = new Map<string, ImageOrder>();
  const onImages = (names: readonly string[]): void => {
    for (const [name, order] of takeImageOrders()) orders.set(name, order);
    for (const name of names) {
      const order = orders.get(name);
      if (order) images.make(name, order);
    }
  };
  try {
    const listener = {
      onReused: ahead.stand,
      onStory: ahead.draw,
      onPage: progress.rendered,
      onImages,
    };
    return await drawChanged(await openCompiledSite(compiled), last, dir, listener, afterStories);
  } catch (error) {
    const faults = await storyFaults(error, contentDir, compiled);
    throw faults.length > 0 ? new ContentProblems(faults) : error;
  }
}
