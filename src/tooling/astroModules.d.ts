/** What TypeScript alone cannot tell of a component that a .ts file imports; `astro check` knows more. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
