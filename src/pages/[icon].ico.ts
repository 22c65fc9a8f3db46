import type { APIRoute, GetStaticPaths } from 'astro';
import { editionData } from '../content/editionData.ts';
import { drawIcon, isDrawn } from '../media/siteIcons.ts';

/** What browsers and feed readers ask a site for by this name. */
export const getStaticPaths = (() =>
  isDrawn('favicon.ico', editionData().publicDir)
    ? [{ params: { icon: 'favicon' } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await drawIcon('favicon.ico', editionData().publicDir)), {
    headers: { 'Content-Type': 'image/x-icon' },
  });
