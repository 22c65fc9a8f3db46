import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { paths } from '../base/addresses.ts';
import { cacheKeys } from '../collections/cacheKeys.ts';
import { firstFeeds } from '../feeds/feedFolders.ts';
import { siteFeedPlaces } from '../feeds/siteFeedPlaces.ts';
import { siteOpml } from '../feeds/siteOpml.ts';

export const getStaticPaths = (async () => {
  const keyOf = await cacheKeys();
  // What feeds carry is in no list of them.
  const all = (await siteFeedPlaces()).map(({ group, path, title, description }) => ({
    group,
    path,
    title,
    description,
  }));
  const lists = [
    { list: paths.opml, places: firstFeeds(all) },
    { list: paths.allFeedsOpml, places: all },
  ];
  return lists.map(({ list, places }) => ({
    params: { feeds: list.slice(1, -'.opml'.length) },
    props: { places },
    ...keyOf(places),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  siteOpml(props.places);
