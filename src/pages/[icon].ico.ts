import type { APIRoute, GetStaticPaths } from 'astro';
import { publicFolder } from '../buildSettings.ts';
import { drawIcon, isDrawn } from '../media/siteIcons.ts';

/** What browsers and feed readers ask a site for by this name. */
export const getStaticPaths = (() =>
  isDrawn('favicon.ico', publicFolder())
    ? [{ params: { icon: 'favicon' } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await drawIcon('favicon.ico', publicFolder())), {
    headers: { 'Content-Type': 'image/x-icon' },
  });
