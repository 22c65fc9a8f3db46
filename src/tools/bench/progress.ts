/** Where progress is told: a terminal, or a log. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** How a command tells that it is still at work. */
export interface Progress {
  /** What is being done; on a terminal, it takes the place of what was done before. */
  readonly doing: (what: string) => void;
  /** What is done; it stays. */
  readonly done: (what: string) => void;
  /** Leaves nothing unfinished on the terminal. */
  readonly end: () => void;
}

/** Tells progress in one line that changes where there is a terminal, in plain lines elsewhere. */
export function progressOn(screen: Screen): Progress {
  const fresh = screen.isTTY === true ? '\r\u001B[K' : '';
  return {
    doing: (what) => {
      if (screen.isTTY === true) screen.write(`${fresh}${what} …`);
    },
    done: (what) => screen.write(`${fresh}${what}\n`),
    end: () => screen.write(fresh),
  };
}
