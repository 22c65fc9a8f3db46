import { getPublication } from '../collections/collections.ts';
import { pagePathOf } from '../collections/siteMenus.ts';
import { editionData } from '../content/editionData.ts';
import { portableImage } from '../media/portableImage.ts';
import { iconSources } from '../collections/iconSources.ts';
import { iconSizes, siteIcons } from '../media/siteIcons.ts';
import { address } from '../base/siteAddresses.ts';
import { paths } from '../base/addresses.ts';
import type { Publisher } from './publisherData.ts';

/** The publication as search engines are told of it. */
export async function getPublisher(): Promise<Publisher> {
  const { correctionsPolicy, publishingPrinciples, ...publication } = await getPublication();
  const { logo } = editionData().ownImages;
  return {
    ...publication,
    logo: logo ? portableImage(logo) : await iconAsLogo(),
    correctionsPolicy: addressOf(correctionsPolicy),
    publishingPrinciples: addressOf(publishingPrinciples),
  };
}

/** The mark that feeds show, where the newsroom has no logo. */
async function iconAsLogo(): Promise<Publisher['logo']> {
  const size = iconSizes['icon.png'];
  return siteIcons(await iconSources()).has('icon.png')
    ? { url: address(paths.icon('icon.png')), width: size, height: size }
    : undefined;
}

function addressOf(page: string | undefined): string | undefined {
  const path = page === undefined ? undefined : pagePathOf(page);
  return path === undefined ? undefined : address(path);
}
