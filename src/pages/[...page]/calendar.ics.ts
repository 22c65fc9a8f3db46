import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cacheKeys } from '../../collections/cacheKeys.ts';
import { getPublication, getWords } from '../../collections/collections.ts';
import { calendarFile } from '../../feeds/calendarFile.ts';
import { calendarTitle } from '../../feeds/calendarTitle.ts';
import { siteCalendars } from '../../lists/siteCalendars.ts';

export const getStaticPaths = (async () => {
  const keyOf = await cacheKeys();
  return Array.from((await siteCalendars()).values(), ({ path, name, events }) => ({
    params: { page: path.slice(1, -1) || undefined },
    props: { name, events },
    ...keyOf({ name, events }),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { name: publication, url, feedId } = await getPublication();
  const { SITE, BASE_URL } = import.meta.env;
  const title = calendarTitle(publication, props.name, await getWords());
  const file = calendarFile(props.events, {
    title,
    publication,
    url,
    feedId,
    site: SITE,
    base: BASE_URL,
  });
  return new Response(file, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
