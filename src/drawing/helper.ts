import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DrawnPage } from './drawnPage.ts';
import { drawAnswerSchema, type DrawOrder, type HelperTask } from './helperTask.ts';

/** A process that draws and writes pages beside the one that builds. */
export interface Helper {
  /** How many orders it has not answered. */
  readonly waiting: () => number;
  /** @returns undefined where the helper did not draw the page; half of it may stand. */
  readonly draw: (order: DrawOrder) => Promise<DrawnPage | undefined>;
  readonly end: () => void;
}

/** Starts a helper. It is help and no more: one that ends early leaves its pages to be drawn. */
export function startHelper(task: HelperTask): Helper {
  const child = fork(fileURLToPath(new URL('helperProcess.ts', import.meta.url)), {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const orders = new Map<string, (page: DrawnPage | undefined) => void>();
  let isGone = false;
  const leave = (): void => {
    isGone = true;
    for (const answer of orders.values()) answer(undefined);
    orders.clear();
  };
  child.on('error', leave);
  child.once('exit', leave);
  child.on('message', (message) => {
    const { file, page } = drawAnswerSchema.parse(message);
    orders.get(file)?.(page);
    orders.delete(file);
  });
  child.send(task);
  return {
    waiting: () => (isGone ? Infinity : orders.size),
    draw: (order) =>
      new Promise((resolve) => {
        if (isGone) {
          resolve(undefined);
          return;
        }
        orders.set(order.file, resolve);
        child.send(order, (error) => {
          // It must be at an end before anyone else draws what it has begun.
          if (error) child.kill('SIGKILL');
        });
      }),
    end() {
      if (child.connected) child.disconnect();
    },
  };
}
