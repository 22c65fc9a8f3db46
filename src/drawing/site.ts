import type { RouteStyles } from './prerenderApp.ts';

/** The site that is being built. */
export interface Site {
  /** Absolute path of the folder that it is built into. */
  readonly drawnDir: string;
  /** Absolute path of the folder whose files are copied into it as they are. */
  readonly publicDir: string;
  readonly base: string;
  readonly styles: RouteStyles;
}
