import type { APIRoute, GetStaticPaths } from 'astro';
import { editionData } from '../content/editionData.ts';
import { drawIcon, isDrawn } from '../media/siteIcons.ts';

/** The image of every feed. */
export const getStaticPaths = (() =>
  isDrawn('icon.png', editionData().publicDir)
    ? [{ params: { icon: 'icon' } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await drawIcon('icon.png', editionData().publicDir)), {
    headers: { 'Content-Type': 'image/png' },
  });
