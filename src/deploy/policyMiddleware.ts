import { defineMiddleware } from 'astro/middleware';
import { href } from '../base/siteAddresses.ts';
import { paths } from '../base/addresses.ts';
import { contentPolicy, withPolicy } from './contentPolicy.ts';

/**
 * Gives each page its policy. Astro's own (`security.csp`) is a header for pages that are drawn when they
 * are asked for, as ours are, and knows of no style attributes.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const policy = contentPolicy(html, url.pathname === href(paths.search));
  return new Response(withPolicy(html, policy), response);
});
