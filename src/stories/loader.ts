import { join, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { publishAccount } from '../copydesk/account.ts';
import type { Circumstances } from '../copydesk/newsroom.ts';
import { readNewsroom } from '../copydesk/readNewsroom.ts';
import { openStoryMemory } from '../copydesk/storyMemory.ts';
import { ContentProblems, describeProblems, problemsSeenFrom } from '../problems/problem.ts';
import { terminalText } from '../problems/terminalText.ts';
import { pressDigest } from '../reuse/pressDigest.ts';
import { realFileOf } from './oneAddress.ts';
import { oneAtATime } from './oneAtATime.ts';
import { isPublic } from './published.ts';
import type { StorySource } from './readStory.ts';

/**
 * Loads every story of a newsroom, once all of the newsroom's files were found right.
 * In a build, any problem stops it, before a page is written; in development, problems are
 * shown and the stories that can be read are, and the newsroom is read again when it changes. What is
 * wrong with a file only while it is saved is not told.
 * @param place where the newsroom is, and what its stories may hold.
 * @param clock tells the time by which links to scheduled stories are judged.
 * @throws ContentProblems in a build, with every problem of every file.
 */
export function storyLoader(
  place: Omit<Circumstances, 'publicDir' | 'now'>,
  clock: () => Date,
): Loader {
  const { contentDir } = place;
  return {
    name: 'stories',
    async load(context) {
      const { logger, watcher } = context;
      let changes = 0;
      const load = oneAtATime(() => {
        const begun = changes;
        const isOutdated = async (): Promise<boolean> => {
          if (begun > 0) await setTimeout(longestSave);
          return changes > begun;
        };
        return loadStories(context, { ...place, now: clock() }, isOutdated);
      });
      watcher?.add(contentDir);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (path: string) => {
          if (!path.startsWith(join(contentDir, sep))) return;
          changes += 1;
          load().catch(tellFailure(logger));
        });
      }
      await load();
    },
  };
}

function tellFailure(logger: LoaderContext['logger']): (error: unknown) => void {
  return (error) => {
    logger.error(
      `The stories could not be read again; the preview shows them as they were. ${terminalText(String(error))} Save any story to have it tried again.`,
    );
  };
}

/** Milliseconds for which a file may stand emptied or half written while an editor saves it. */
const longestSave = 250;

/** @param isOutdated tells whether the newsroom changed while it was read, so that it is read again. */
async function loadStories(
  context: LoaderContext,
  circumstances: Omit<Circumstances, 'publicDir'>,
  isOutdated: () => Promise<boolean>,
): Promise<void> {
  const { contentDir, now } = circumstances;
  const { config, logger, store, watcher } = context;
  const root = fileURLToPath(config.root);
  const publicDir = fileURLToPath(config.publicDir);
  const memory = await openStoryMemory(
    join(root, '.edition', 'stories'),
    contentDir,
    await pressDigest(root),
  );
  const { newsroom, problems } = await readNewsroom({ ...circumstances, publicDir }, memory);
  await memory.save();
  if (problems.length > 0) {
    if (!watcher) throw new ContentProblems(problems);
    if (await isOutdated()) return;
    const seen = problemsSeenFrom(relative(root, contentDir), problems);
    logger.error(`\n${describeProblems(seen)}`);
  }
  publishAccount(newsroom, now);
  store.clear();
  for (const story of newsroom.stories) {
    // What is not public must not reach a build at all: even an unused image would be copied out.
    if (!watcher && !isPublic(story.frontmatter, now)) continue;
    store.set({
      id: story.id,
      data: storyData(story),
      filePath: relative(root, join(contentDir, realFileOf(story))).replaceAll('\\', '/'),
      deferredRender: story.body.needsModule,
    });
  }
}

function storyData(story: StorySource): Record<string, unknown> {
  const { frontmatter, body, digest, readingMinutes } = story;
  const { image } = frontmatter;
  const bodyImages = body.images.map(({ target }) => [target, asAstroImage(target)]);
  return {
    ...frontmatter,
    ...(image && { image: { ...image, src: asAstroImage(image.src) } }),
    digest,
    bodyImages: Object.fromEntries(body.needsModule ? [] : bodyImages),
    readingMinutes,
    isModule: body.needsModule,
  };
}

/** Astro's store puts the imported image where a string starts so. */
function asAstroImage(path: string): string {
  return `__ASTRO_IMAGE_${path}`;
}
