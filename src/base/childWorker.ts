import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';

/** A process of its own that does what it is asked; its memory ends with it. */
export interface ChildWorker {
  /**
   * Has an order filled.
   * @param order what can be sent to another process.
   * @param onSent is told once all of it has gone, for which this process must rest.
   * @returns what the process answers.
   * @throws ChildEndedError, or Error with what went wrong after which the process goes on.
   */
  readonly ask: (order: unknown, onSent?: () => void) => Promise<unknown>;
  /** Ends the process, also at work. */
  readonly end: () => void;
}

/** The process ended before it answered. */
export class ChildEndedError extends Error {
  override readonly name = 'ChildEndedError';
}

/**
 * Starts a process.
 * @param program the module that it runs, which calls `answerParent`.
 */
export function startChildWorker(program: URL): ChildWorker {
  const child = fork(fileURLToPath(program), { execArgv: [], serialization: 'advanced' });
  const open = new Map<number, PromiseWithResolvers<unknown>>();
  let end: ChildEndedError | undefined;
  let asked = 0;
  const endAll = (words: string): void => {
    end ??= new ChildEndedError(words);
    for (const { reject } of open.values()) reject(end);
    open.clear();
  };
  child.on('message', (message) => {
    const { id, wrong, answer } = answerSchema.parse(message);
    const order = open.get(id);
    open.delete(id);
    if (wrong === undefined) order?.resolve(answer);
    else order?.reject(Object.assign(new Error(wrong.message), wrong));
  });
  child.on('error', ({ message }) => {
    endAll(message);
  });
  child.once('exit', (code, signal) => {
    endAll(`Its process ended with ${String(code ?? signal)}.`);
  });
  return {
    ask(order, onSent) {
      if (end !== undefined) return Promise.reject(end);
      const id = asked++;
      const answered = Promise.withResolvers<unknown>();
      open.set(id, answered);
      child.send({ id, order }, (error) => {
        if (error !== null) endAll(error.message);
        onSent?.();
      });
      return answered.promise;
    },
    end() {
      if (child.connected) child.disconnect();
    },
  };
}

/**
 * Fills the orders of the process that started this one, which ends with it.
 * @param fill fills one; several may be at work.
 */
export function answerParent(fill: (order: unknown) => Promise<unknown>): void {
  // A build that was killed must not leave this at work on what the next build reads.
  process.once('disconnect', () => process.exit());
  let atWork = 0;
  process.on('message', (message) => {
    const { id, order } = orderSchema.parse(message);
    // At work it must not wait for more: that what it uses has died is known by nothing being left to wait for.
    if (atWork++ === 0) process.channel?.unref();
    void filled(fill, order).then((answer) => {
      if (--atWork === 0) process.channel?.ref();
      process.send?.({ id, ...answer });
    });
  });
}

const orderSchema = z.object({ id: z.number(), order: z.unknown() });
const faultSchema = z.object({
  message: z.string(),
  code: z.string().optional().catch(undefined),
  path: z.string().optional().catch(undefined),
});
const answerSchema = z.object({
  id: z.number(),
  /** What went wrong, in words; of what the system refused, its code and the place too. */
  wrong: faultSchema.optional(),
  answer: z.unknown(),
});

async function filled(
  fill: (order: unknown) => Promise<unknown>,
  order: unknown,
): Promise<Omit<z.output<typeof answerSchema>, 'id'>> {
  try {
    return { answer: await fill(order) };
  } catch (error) {
    const fault = faultSchema.safeParse(error);
    return { wrong: fault.data ?? { message: String(error) }, answer: undefined };
  }
}
