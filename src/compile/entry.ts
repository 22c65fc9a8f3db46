import { createApp } from 'astro/app/entrypoint';

/** Draws a page. */
export const app = createApp({ streaming: false });

/** The modules of all pages by their files, for what their `getStaticPaths` tell. */
export const pages = import.meta.glob('/src/pages/**/*.{astro,ts,mdx}');
