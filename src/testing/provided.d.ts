import 'vitest';

declare module 'vitest' {
  /** What the global set-up of the site tests hands to `inject`. */
  export interface ProvidedContext {
    /** Folder of the built site that ships. */
    siteDir: string;
    siteUrl: string;
    /** Folder of the fixture newsroom's site, built under the base path /desk/. */
    deskDir: string;
    deskUrl: string;
    /** Folder of the same, built without its draft and its scheduled story. */
    deskWithoutHiddenDir: string;
  }
}
