import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { paths } from '../../base/addresses.ts';
import { address } from '../../base/siteAddresses.ts';
import { cacheKeys } from '../../collections/cacheKeys.ts';
import { publishedStories } from '../../collections/collections.ts';
import { editionData } from '../../content/editionData.ts';
import { dataPackage } from '../../seo/dataPackage.ts';

/** What describes the figures of each text that charts some. */
export const getStaticPaths = (async () => {
  const keyOf = await cacheKeys();
  const stories = await publishedStories();
  return [
    ...stories.map((story) => ({
      path: paths.story(story.id),
      title: story.data.headline,
      document: story,
    })),
    ...editionData().pages.map((page) => ({
      path: page.path,
      title: page.data.title,
      document: page,
    })),
  ].flatMap(({ path, title, document }) =>
    document.data.bodyCharts === undefined
      ? []
      : [
          {
            params: { document: path.slice(1, -1) },
            props: { path, title, document },
            ...keyOf({ path, title, document }, []),
          },
        ],
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { path, title, document } }) =>
  Response.json(dataPackage(document.data.bodyCharts ?? [], { title, address: address(path) }));
