import { delimiter, dirname, join } from 'node:path';
import type { StoryForm } from '../../newsrooms/corpus/writeCorpus.ts';
import type { Command } from '../measure/measure.ts';

/** A program that makes a site with a search index from the corpus. */
export interface System {
  /** What the tables call it. */
  readonly title: string;
  /** How it wants its stories. */
  readonly form: StoryForm;
  /** Where its project has the content folder and the site, from the project's folder. */
  readonly contentDir: string;
  readonly siteDir: string;
  /** Whether a build takes away what an earlier one wrote and it did not. */
  readonly cleansUp: boolean;
  /** Says why it cannot run here; undefined where it can. */
  readonly hindrance: () => string | undefined;
  /** Puts its project into an empty folder, with nothing kept of any build. */
  readonly lay: (folder: string) => Promise<void>;
  /** What its builds keep below the project’s folder, but for code that was compiled. */
  readonly kept: readonly string[];
  /**
   * What makes the site, one command after the other.
   * @param now the clock of the build, for those that take one.
   */
  readonly commands: (folder: string, now: Date) => readonly Command[];
}

/** A program that npm installed for a project, run as npm's scripts run it. */
export function installed(folder: string, name: string, args: readonly string[]): Command {
  return {
    file: join(folder, 'node_modules/.bin', name),
    args,
    folder,
    // The Node that this benchmark runs on serves all alike.
    environment: {
      PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  };
}

/** Pagefind's own program over a built site. */
export function pagefind(folder: string, siteDir: string): Command {
  return installed(folder, 'pagefind', ['--site', siteDir]);
}
