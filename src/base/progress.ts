import type { WriteStream } from 'node:tty';

/** Shows how far the drawing is. */
export interface Progress {
  /** Is told after each page how many are drawn, and how many there are to draw. */
  readonly rendered: (done: number, all: number) => void;
  /** Takes away what is shown, before something else is printed. */
  readonly clear: () => void;
}

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
  let width = 0;
  const clear = (): void => {
    if (width > 0) stream.write(`\r${' '.repeat(width)}\r`);
    width = 0;
  };
  const rendered = (done: number, all: number): void => {
    if (all < worthTelling || done === 0) return;
    if (stream.isTTY) {
      if (done === all) clear();
      else if (clock() - shown >= perDrawing) {
        shown = clock();
        width = bar(done, all).length;
        stream.write(`\r${bar(done, all)}`);
      }
    } else if (Math.floor((4 * done) / all) > Math.floor((4 * (done - 1)) / all)) {
      stream.write(`Drew ${done} of ${all} pages.\n`);
    }
  };
  return { rendered, clear };
}

/** Milliseconds between two drawings of the bar. */
const perDrawing = 100;
const barWidth = 24;

function bar(done: number, all: number): string {
  const full = Math.floor((barWidth * done) / all);
  return `Drawing pages ${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${String(done).padStart(String(all).length)} of ${all}`;
}
