import type { WriteStream } from 'node:tty';

/** Is told after each page how many are drawn, and how many there are to draw. */
export type Progress = (done: number, all: number) => void;

/** Fewer pages than this are drawn before anyone waits. */
const worthTelling = 200;

/**
 * Shows progress to the person who waits: as a bar that moves on a terminal, as a line for every
 * quarter elsewhere, so that a log stays short.
 * @param clock gives milliseconds from any start.
 */
export function progressOn(
  stream: Pick<WriteStream, 'write' | 'isTTY'>,
  clock: () => number = () => performance.now(),
): Progress {
  let shown = -Infinity;
  return (done, all) => {
    if (all < worthTelling || done === 0) return;
    if (stream.isTTY) {
      if (done < all && clock() - shown < perDrawing) return;
      shown = clock();
      stream.write(done < all ? `\r${bar(done, all)}` : `\r${' '.repeat(bar(all, all).length)}\r`);
    } else if (Math.floor((4 * done) / all) > Math.floor((4 * (done - 1)) / all)) {
      stream.write(`Drew ${done} of ${all} pages.\n`);
    }
  };
}

/** Milliseconds between two drawings of the bar. */
const perDrawing = 100;
const width = 24;

function bar(done: number, all: number): string {
  const full = Math.floor((width * done) / all);
  return `Drawing pages ${'█'.repeat(full)}${'░'.repeat(width - full)} ${String(done).padStart(String(all).length)} of ${all}`;
}
