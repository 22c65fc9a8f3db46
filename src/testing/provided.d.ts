import 'vitest';

declare module 'vitest' {
  /** What the tests' common preparation has built and serves. */
  interface ProvidedContext {
    /** The folder of the paper. */
    siteDir: string;
    /** Where the paper is served, with a closing slash. */
    siteUrl: string;
    /** The folder of the fixture newsroom's site. */
    deskDir: string;
    /** The same, of a newsroom without its draft and its scheduled story. */
    deskWithoutHiddenDir: string;
    /** The folder of the site whose search is measured. */
    rankedDir: string;
    /** Where the fixture newsroom's site is served, under a base, with a closing slash. */
    deskUrl: string;
  }
}
