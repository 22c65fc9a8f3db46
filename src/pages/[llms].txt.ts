import type { APIRoute, GetStaticPaths } from 'astro';
import { policyPaths } from '../base/addresses.ts';
import { address } from '../base/siteAddresses.ts';
import { getPublication } from '../collections/collections.ts';
import { llmsText } from '../feeds/markdown/llmsText.ts';
import { offersMarkdown } from '../feeds/markdown/offersMarkdown.ts';
import { newestBySection } from '../feeds/markdown/siteMarkdown.ts';

/** What there is to read as Markdown, where the newsroom offers that. */
export const getStaticPaths = (() =>
  offersMarkdown()
    ? [{ params: { llms: policyPaths.llms.slice(1, -'.txt'.length) } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(llmsText(await getPublication(), await newestBySection(mostStories), address), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });

const mostStories = 10;
