import type { APIRoute, GetStaticPaths } from 'astro';
import { publicFolder } from '../buildSettings.ts';
import { drawIcon, isDrawn } from '../media/siteIcons.ts';

/** The image of every feed. */
export const getStaticPaths = (() =>
  isDrawn('icon.png', publicFolder())
    ? [{ params: { icon: 'icon' } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await drawIcon('icon.png', publicFolder())), {
    headers: { 'Content-Type': 'image/png' },
  });
