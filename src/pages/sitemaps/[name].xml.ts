import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { editionSitemaps } from '../../discovery/editionSitemaps.ts';
import { sitemapDocument } from '../../discovery/sitemap.ts';
import { xmlResponse } from '../../discovery/xmlResponse.ts';
import { cacheKeys } from '../../reuse/cacheKeys.ts';
import { address } from '../../site.ts';

export const getStaticPaths = (async () => {
  const keyOf = await cacheKeys();
  return (await editionSitemaps()).map(({ path, pages }) => ({
    params: { name: path.replace(/^.*\/|\.xml$/g, '') },
    props: { pages },
    ...keyOf(pages),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  xmlResponse(await sitemapDocument(props.pages, address));
