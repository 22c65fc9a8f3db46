import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublication } from '../collections/collections.ts';

/** The file that shows IndexNow whose site this is, where the publication names a key. */
export const getStaticPaths = (async () => {
  const { indexnow } = await getPublication();
  return indexnow ? [{ params: { indexNowKey: indexnow.key } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(params['indexNowKey'] ?? '', {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
