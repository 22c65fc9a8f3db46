import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { address } from '../base/siteAddresses.ts';
import { getPublication } from '../collections/collections.ts';
import { editionData } from '../content/editionData.ts';
import { policyFiles } from '../seo/policyFiles.ts';

/** What policy.yaml says to machines, each in the file where they look for it. */
export const getStaticPaths = (async () => {
  const { name } = await getPublication();
  return policyFiles(editionData().policy, name, address).map(({ path, ...file }) => ({
    params: { policy: path.slice(1) },
    props: file,
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { type, text } }) =>
  new Response(text, { headers: { 'Content-Type': type } });
