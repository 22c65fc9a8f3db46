import { extname } from 'node:path';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { iconSources } from '../collections/iconSources.ts';
import { drawIcon, iconNames, isDrawn } from '../media/siteIcons.ts';

/** The publication’s mark, as browsers, feed readers and phones ask a site for it. */
export const getStaticPaths = (async () => {
  const sources = await iconSources();
  return iconNames
    .filter((name) => isDrawn(name, sources))
    .map((name) => {
      const [icon, extension] = name.split('.');
      return { params: { icon, extension }, props: { name } };
    });
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { name } }) =>
  new Response(new Uint8Array(await drawIcon(name, await iconSources())), {
    headers: { 'Content-Type': types[extname(name)] ?? '' },
  });

const types: Readonly<Record<string, string>> = {
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};
