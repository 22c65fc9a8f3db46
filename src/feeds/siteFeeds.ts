import { getPublication, getWords } from '../collections/collections.ts';
import { iconSources } from '../collections/iconSources.ts';
import { editionData, memoizePerEdition } from '../content/editionData.ts';
import { siteIcons } from '../media/siteIcons.ts';
import { portableImage } from '../media/portableImage.ts';
import { address } from '../base/siteAddresses.ts';
import { paths } from '../base/addresses.ts';
import { dayOf } from '../base/times.ts';
import { type FeedEntry, publishedOf, siteFeedPlaces } from './siteFeedPlaces.ts';
import type { Feed } from './feed.ts';
import { type FeedDocument, feedDocuments } from './feedDocuments.ts';
import type { FeedPlace } from './feedPlaces.ts';
import { fitting } from './fitting.ts';
import { itemDrawer } from './itemDrawer.ts';

/** A document of a feed of this edition. */
export interface SiteFeed {
  readonly place: Omit<FeedPlace<FeedEntry>, 'entries'>;
  readonly document: FeedDocument<FeedEntry>;
  /** Nothing of it is drawn until it is read, which each format does once. */
  read(): Promise<Feed>;
}

/** Every document of every feed. They share their items, so that each story is drawn once for all. */
export const siteFeeds = memoizePerEdition(async (): Promise<SiteFeed[]> => {
  const words = await getWords();
  const { name, language, timeZone, websub } = await getPublication();
  const icons = siteIcons(await iconSources());
  const { logo } = editionData().ownImages;
  const monthOf = (entry: FeedEntry): string =>
    dayOf(publishedOf(entry), timeZone).slice(0, -'-12'.length);
  const documents = (await siteFeedPlaces()).flatMap(({ entries, ...place }) =>
    feedDocuments({ ...place, entries }, monthOf).map((document) => ({ place, document })),
  );
  const told = documents.flatMap(({ document }) => document.entries);
  const draw = await itemDrawer(told, formats);
  const site = { title: name, url: address(paths.rss) };
  return documents.map(({ place, document }) => ({
    place,
    document,
    read: async () => {
      // The site's own feed has no other, and it never had the corrections.
      const origin = place.group === 'site' ? undefined : site;
      const items = await Promise.all(document.entries.map(draw));
      return {
        title: place.title,
        description:
          items.length > 0 ? place.description : `${place.description} ${words('feed.none')}`,
        language: place.language ?? language,
        home: address(place.path),
        icon: icons.has('icon.png') ? address(paths.icon('icon.png')) : undefined,
        logo: logo && portableImage(logo).url,
        favicon: icons.has('favicon.ico') ? address(paths.icon('favicon.ico')) : undefined,
        // Of what changes no more there is nothing to tell.
        hub: document.name === undefined ? websub : undefined,
        origin,
        items: await fitting(items, origin),
      };
    },
  }));
});

/** RSS and JSON Feed. */
const formats = 2;
