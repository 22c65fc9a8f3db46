import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DrawnPage } from './drawnPage.ts';
import { drawAnswerSchema, type DrawOrder, type HelperTask } from './helperTask.ts';

/** A process that draws and writes pages beside the one that builds. */
export interface Helper {
  /** How many orders it has not answered; Infinity once it is gone. */
  readonly waiting: () => number;
  /** @returns undefined where the helper did not draw the page; half of it may stand. */
  readonly draw: (order: DrawOrder) => Promise<DrawnPage | undefined>;
  /** Stops it at once, and waits until it is gone. */
  readonly end: () => Promise<void>;
}

/** Starts a helper. It is help and no more: one that ends early leaves its pages to be drawn. */
export function startHelper(task: HelperTask): Helper {
  const child = forked();
  if (child === undefined) return noHelper;
  const orders = new Map<string, (page: DrawnPage | undefined) => void>();
  let isGone = false;
  let heard = Date.now();
  // It must be at an end before anyone else draws what it has begun.
  const stop = (): void => void child.kill('SIGKILL');
  const watch = setInterval(() => {
    if (orders.size > 0 && Date.now() - heard > longestSilence) stop();
  }, longestSilence / 10).unref();
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      isGone = true;
      clearInterval(watch);
      for (const answer of orders.values()) answer(undefined);
      orders.clear();
      resolve();
    });
  });
  child.on('error', stop);
  child.on('message', (message) => {
    heard = Date.now();
    const answer = drawAnswerSchema.safeParse(message);
    if (!answer.success) {
      stop();
      return;
    }
    const { file, page } = answer.data;
    orders.get(file)?.(page);
    orders.delete(file);
  });
  const send = (order: DrawOrder | HelperTask): void => {
    child.send(order, (error) => {
      if (error) stop();
    });
  };
  send(task);
  return {
    waiting: () => (isGone ? Infinity : orders.size),
    draw: (order) =>
      new Promise((resolve) => {
        if (isGone) {
          resolve(undefined);
          return;
        }
        if (orders.size === 0) heard = Date.now();
        orders.set(order.file, resolve);
        send(order);
      }),
    async end() {
      stop();
      await gone;
    },
  };
}

/** Milliseconds: longer than to read the largest edition and to draw its largest page. */
const longestSilence = 120_000;

const noHelper: Helper = {
  waiting: () => Infinity,
  draw: () => Promise.resolve(undefined),
  end: () => Promise.resolve(),
};

/** @returns undefined where the system has no process to give. */
function forked(): ChildProcess | undefined {
  try {
    const child = fork(fileURLToPath(new URL('helperProcess.ts', import.meta.url)), {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('error', () => undefined);
    return child.pid === undefined ? undefined : child;
  } catch {
    return undefined;
  }
}
