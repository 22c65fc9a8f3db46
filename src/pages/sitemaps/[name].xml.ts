import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { siteSitemaps } from '../../seo/siteSitemaps.ts';
import { sitemapDocument, xmlResponse } from '../../seo/sitemap.ts';
import { cacheKeys } from '../../collections/cacheKeys.ts';
import { address } from '../../base/siteAddresses.ts';

export const getStaticPaths = (async () => {
  const keyOf = await cacheKeys();
  return (await siteSitemaps()).map(({ path, pages }) => ({
    params: { name: path.replace(/^.*\/|\.xml$/g, '') },
    props: { pages },
    ...keyOf(pages),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  xmlResponse(await sitemapDocument(props.pages, address));
