import { getPublication } from '../collections/collections.ts';
import { pagePathOf } from '../collections/siteMenus.ts';
import { editionData } from '../content/editionData.ts';
import { portableImage } from '../media/portableImage.ts';
import { address } from '../base/siteAddresses.ts';
import type { Publisher } from './structuredData.ts';

/** The publication as search engines are told of it. */
export async function getPublisher(): Promise<Publisher> {
  const { correctionsPolicy, publishingPrinciples, ...publication } = await getPublication();
  const { logo } = editionData().ownImages;
  return {
    ...publication,
    logo: logo && portableImage(logo),
    correctionsPolicy: addressOf(correctionsPolicy),
    publishingPrinciples: addressOf(publishingPrinciples),
  };
}

function addressOf(page: string | undefined): string | undefined {
  const path = page === undefined ? undefined : pagePathOf(page);
  return path === undefined ? undefined : address(path);
}
