import type { APIRoute, GetStaticPaths } from 'astro';
import { iconSources } from '../collections/iconSources.ts';
import { drawIcon, isDrawn } from '../media/siteIcons.ts';

/** What browsers and feed readers ask a site for by this name. */
export const getStaticPaths = (async () =>
  isDrawn('favicon.ico', await iconSources())
    ? [{ params: { icon: 'favicon' } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await drawIcon('favicon.ico', await iconSources())), {
    headers: { 'Content-Type': 'image/x-icon' },
  });
