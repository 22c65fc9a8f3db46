import type { APIRoute } from 'astro';
import { address } from '../base/siteAddresses.ts';
import { paths } from '../base/addresses.ts';
import { getPublication } from '../collections/collections.ts';
import { iconSources } from '../collections/iconSources.ts';
import { siteIcons } from '../media/siteIcons.ts';
import { openSearch } from '../search/openSearch.ts';

export const GET: APIRoute = async () => {
  const icons = siteIcons(await iconSources());
  const text = openSearch(await getPublication(), {
    search: address(paths.search),
    self: address(paths.openSearch),
    icon: icons.has('favicon.ico') ? address(paths.icon('favicon.ico')) : undefined,
  });
  return new Response(text, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
