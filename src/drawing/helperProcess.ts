import { setImmediate } from 'node:timers/promises';
import { useThriftyHeap } from '../newsroom/thriftyHeap.ts';
import { type DrawnPage, lookAtPage } from './drawnPage.ts';
import { type DrawOrder, drawOrderSchema, helperTaskSchema } from './helperTask.ts';
import { openPrerenderApp } from './prerenderApp.ts';
import { writePage } from './writePage.ts';

useThriftyHeap();
process.once('disconnect', () => process.exit());

// Only the process that builds knows how Astro names pictures: it draws the pages that show any.
Object.assign(globalThis, {
  astroAsset: {
    addStaticImage() {
      throw new Error('A page with a picture is not drawn by a helper.');
    },
  },
});

process.once('message', (message) => {
  const { drawnDir, styles } = helperTaskSchema.parse(message);
  const opened = openPrerenderApp(drawnDir, styles);

  const draw = async ({ url, file, component }: DrawOrder): Promise<DrawnPage | undefined> => {
    try {
      const drawRoute = await opened;
      const response = await drawRoute(new Request(url), component);
      if (response.status !== 200) return undefined;
      const content = new Uint8Array(await response.arrayBuffer());
      const page = lookAtPage(file, content);
      // Where the build was killed, this must not write into the folder of the next.
      if (!process.connected) process.exit();
      writePage(drawnDir, file, content);
      return page;
    } catch {
      // The build draws it itself, and says what is wrong.
      return undefined;
    }
  };

  // Pages are drawn one after the other: several at once would only wait for each other.
  let before: Promise<unknown> = opened.catch(() => undefined);
  process.on('message', (next) => {
    const order = drawOrderSchema.parse(next);
    before = before.then(async () => {
      // Between two pages it is heard whether the build is still there.
      await setImmediate();
      const page = await draw(order);
      process.send?.({ file: order.file, page });
    });
  });
});
