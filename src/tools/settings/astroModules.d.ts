/** What TypeScript alone cannot tell of a component that a .ts file imports; `astro check` knows more. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}

/** The stories and pages that are modules; see `storyModules`. */
declare module 'virtual:story-modules' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  export function storyModule(document: { file: string }): Promise<AstroComponentFactory>;
}
