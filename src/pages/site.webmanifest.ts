import type { APIRoute } from 'astro';
import { inLanguage } from '../base/inLanguage.ts';
import { href } from '../base/siteAddresses.ts';
import { getPublication } from '../collections/collections.ts';
import { iconSources } from '../collections/iconSources.ts';
import { siteIcons } from '../media/siteIcons.ts';
import { manifest } from '../seo/manifest.ts';

export const GET: APIRoute = async () => {
  const publication = await getPublication();
  const sources = await iconSources();
  const { dir = 'ltr' } = inLanguage(publication.language);
  return new Response(manifest(publication, dir, sources.paper, siteIcons(sources), href), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
