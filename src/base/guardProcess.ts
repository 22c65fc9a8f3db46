import { Worker } from 'node:worker_threads';

/**
 * Ends this process as soon as it holds more memory than anything that it is for, since what a library
 * takes outside of the heap has no other limit; or when nobody waits for it any more. Another thread
 * looks, since this one is at work.
 * @param most bytes.
 */
export function guardProcess(most = 2_000_000_000): void {
  const look = `const parent = process.ppid;
  setInterval(() => {
    if (process.memoryUsage.rss() > ${most} || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }, 20);`;
  new Worker(look, { eval: true }).unref();
}
