import type { APIRoute, GetStaticPaths } from 'astro';
import { iconSources } from '../collections/iconSources.ts';
import { drawIcon, isDrawn } from '../media/siteIcons.ts';

/** The image of every feed. */
export const getStaticPaths = (async () =>
  isDrawn('icon.png', await iconSources())
    ? [{ params: { icon: 'icon' } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await drawIcon('icon.png', await iconSources())), {
    headers: { 'Content-Type': 'image/png' },
  });
