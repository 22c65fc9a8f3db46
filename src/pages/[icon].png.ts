import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { iconSources } from '../collections/iconSources.ts';
import { drawIcon, isDrawn } from '../media/siteIcons.ts';

/** The image of every feed, and those that phones show. */
export const getStaticPaths = (async () => {
  const sources = await iconSources();
  const names = ['icon.png', 'apple-touch-icon.png', 'icon-maskable.png'] as const;
  return names
    .filter((name) => isDrawn(name, sources))
    .map((name) => ({ params: { icon: name.replace(/\.png$/, '') }, props: { name } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { name } }) =>
  new Response(new Uint8Array(await drawIcon(name, await iconSources())), {
    headers: { 'Content-Type': 'image/png' },
  });
