import type { APIRoute, GetStaticPaths } from 'astro';
import { iconSources } from '../collections/iconSources.ts';
import { drawIcon, isDrawn } from '../media/siteIcons.ts';

/** The publication’s mark, in the tabs of browsers. */
export const getStaticPaths = (async () =>
  isDrawn('favicon.svg', await iconSources())
    ? [{ params: { icon: 'favicon' } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await drawIcon('favicon.svg', await iconSources())), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
