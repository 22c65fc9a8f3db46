import type { Change } from './changes.ts';
import type { HubNotification } from './notify.ts';

/** One who is told what is new. */
export interface Hub {
  /** As an editor is told of it, such as "IndexNow at api.indexnow.org". */
  readonly name: string;
  /** What it is told of, such as "pages". */
  readonly things: string;
  /** What was told and accepted so far, by address. */
  readonly told: Map<string, string>;
  /** What is there now. */
  readonly found: ReadonlyMap<string, string>;
  /** Whether it wants to know of a change. */
  readonly wants: (change: Change) => boolean;
  readonly notifications: (changes: readonly Change[]) => HubNotification[];
}
