import { fork } from 'node:child_process';

/** How a child ended. */
export interface ChildEnd {
  /** Its exit code; null where a signal ended it. */
  readonly code: number | null;
  /** Whether it was ended since it did not come to an end. */
  readonly isLate: boolean;
}

/**
 * Does work in a process of its own, which it may end without harm.
 * @param program the module that it runs.
 * @param order what that is told first.
 * @param patience milliseconds from one message to the next, beginning with the first.
 * @param onMessage takes what the program tells.
 * @throws what the system says where it gives no process.
 */
export function watchedChild(
  program: URL,
  order: object,
  patience: number,
  onMessage: (message: unknown) => void,
  env: NodeJS.ProcessEnv = process.env,
): Promise<ChildEnd> {
  const child = fork(program, {
    execArgv: [],
    serialization: 'advanced',
    env,
    // What the code of a story prints is no answer of a command.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.send(order);
  let isLate = false;
  const giveUp = (): void => {
    isLate = true;
    child.kill('SIGKILL');
  };
  let clock: NodeJS.Timeout | undefined;
  child.on('message', (message) => {
    clearTimeout(clock);
    clock = setTimeout(giveUp, patience);
    onMessage(message);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(clock);
      resolve({ code, isLate });
    });
  });
}
